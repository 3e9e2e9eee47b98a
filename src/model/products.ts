import type {Product} from './check.js';

/** Names that are not translated, oldest name first: a later name in a row replaced the earlier one. */
export const defaultProducts: readonly Product[] = [
  {names: ['Office 365', 'Microsoft 365'], short: ['Office365', 'Microsoft365', 'M365', 'O365']},
  {names: ['Windows Azure', 'Microsoft Azure'], short: ['Azure']},
  {names: ['Skype for Business'], short: ['Skype']},
  {names: ['Skype'], short: ['Skype for Business']},
  {names: ['Lync Server'], short: ['Lync']},
  {names: ['Microsoft Teams'], short: ['Teams']},
  {names: ['Exchange Online'], short: ['Exchange', 'EXO']},
  {names: ['Exchange Server'], short: ['Exchange']},
  {names: ['Outlook']},
  {names: ['Outlook on the web'], short: ['Outlook']},
  {names: ['OneDrive']},
  {names: ['SharePoint']},
  {names: ['Yammer', 'Viva Engage']},
  {names: ['Microsoft Flow', 'Power Automate']},
  {names: ['Azure Active Directory', 'Microsoft Entra ID'], short: ['Azure AD', 'AAD', 'Entra ID']},
  {names: ['Office 365 Advanced Threat Protection', 'Microsoft Defender for Office 365']},
  {names: ['Microsoft Cloud App Security', 'Microsoft Defender for Cloud Apps']},
  {names: ['Office Online', 'Office for the web']},
  {names: ['Microsoft Edge'], short: ['Edge']},
  {names: ['Windows 7']},
  {names: ['Windows 8']},
  {names: ['Windows 8.1']},
  {names: ['Windows 10']},
  {names: ['Windows 11']},
];

const kept = new WeakMap<readonly Product[], readonly Product[]>();

/** The names that stand in translations as they are. The same list gives the same one, since what is made of it is remembered. */
export function keptProducts(products: readonly Product[]): readonly Product[] {
  const found = kept.get(products) ?? products.filter(({locales}) => locales === undefined);
  kept.set(products, found);
  return found;
}
