const command = /^\s*[A-Z][a-z]+-[A-Z][A-Za-z]+ |^(?=.*\w=[\w"&]).*[^.!?\s]\s*$/;

/** Whether a text is a line that is typed: a command of PowerShell, or a record with `=` in it and no end of a sentence. */
export function isCommand(text: string): boolean {
  return command.test(text);
}
