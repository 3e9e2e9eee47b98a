const mail = /\b(?:bounces?|dsn|e-?mails?|mail|ndrs?|non-?delivery|smtp)\b/i;
const web = /\bhttps?\b/i;

/** Whether a text speaks of mail and not of the web, so that a number that both protocols have is a reply code of SMTP. */
export function speaksOfMail(text: string): boolean {
  return mail.test(text) && !web.test(text);
}
