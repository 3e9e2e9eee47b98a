/**
 * What pages must give, written down from their English before any output was seen: for each entry the numbers of the pairs
 * that it must have, with the fields in which each may stand (m meaning, c causes, f fixes, n notes, e examples,
 * p prerequisites, s see also). The id of a message stands for all that begin with it. Most pages explain no error.
 */
export type ReadByHand = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The error pages, and pages of `published` drawn at random: those whose headings or sentences speak of errors, and some of the others. */
export const pagesByHand: ReadByHand = {
  'seeds/000_1ee8bb177bf95c33.md': {
    'smtp/4.4.312': '113m 115c 116c 117c 119f 120f',
    'smtp/4.4.315': '122m 125ce 126ce 128f 129f 130f',
    'smtp/4.4.316': '132m 133c 134c 136f 137fs 138f 139nf 140f 141f 142f 143f 144f 145f 146f 147fs 148n 149nf 150f',
    'smtp/4.4.317': '152m 155ce 156ce 158f 159f',
    'smtp/4.4.318': '161m 163c 164c 165c 167f 168f 169f',
    'smtp/4.7.320': '171m 174ce 175ce 176ce 178f 179f',
  },
  'errors/de-DE/alchemyoutlook-errorcannot-start-microsoft-outlook.md': {'message/cannot-start': '103m 104m 105f 106f'},
  'errors/de-DE/antispam-5-7-23.md': {'smtp/5.7.23': '103f 104f 105cnf 106f 107f 108nf'},
  'errors/de-DE/application-errors.md': {
    'http/401': '113f 114mc 115f 116c',
    'http/403':
      '118f 119nf 120fn 121nf 122f 123s 124s 126f 127cfn 128s 129s 130s 131s 133mcn 134mn 135s 137m 138cm 139mnf 141mc 142c 143f 145mc 146m 147mnf 148s 149s',
    'http/400': '145mc 146m 147mnf 148s 149s',
  },
  'errors/de-DE/blocking-email-forwarding.md': {'smtp/5.7.520': '106f 107nf 108sn'},
  'errors/de-DE/error-404-access-site-file-sharepoint-onedrive.md': {'http/404': '103m 104c 105cm 107f 108f 109f'},
  'errors/de-DE/error-code-30125-4-or-30125-1011-when-installing-office.md': {
    'office-setup/30125-4': '103c 105f 106f 107f 108f 109f 110s',
    'office-setup/30125-1011': '103c 105f 106f 107f 108f 109f 110s',
  },
  'errors/de-DE/error-couldnt-verify-subscription-internet.md': {'message/we-couldnt-verify': '106f 107f 108f 109fs'},
  'errors/de-DE/error-creating-o365-groups-the-classification-field-cant-be-empty.md': {
    'message/the-classification-field': '103m 104m 105mn 106fnm 107f',
  },
  'errors/de-DE/error-message-when-sharing-files-from-windows-explorer.md': {
    'message/sorry-were-unable': '103m 106f 107n 108s',
  },
  'errors/de-DE/error-this-site-cant-be-reached.md': {'message/this-site-cant': '103m 105f 106nf 107f 108nf'},
  'errors/de-DE/error-you-need-windows10.md': {'message/you-need-windows': '103fm 108f 109f 110cf 111f'},
  'errors/de-DE/fix-0x8004de40-error-in-onedrive.md': {'win/0x8004de40': '103mc 104s'},
  'errors/de-DE/getting-a-permission-error-when-accessing-a-shared-mailbox-in-owa.md': {
    'message/something-went-wrong': '103mc 104mc 105f',
  },
  'errors/de-DE/getting-a-tenantaccessblockedexception-error-when-accessing-email.md': {
    'symbol/TenantAccessBlockedException': '103m 105f 106f 107cf 108f',
  },
  'errors/de-DE/getting-an-account-disabled-error-in-owa.md': {'message/your-account-has-been': '103cm 104f'},
  'errors/de-DE/intune-ios-ade-sync-errors.md': {
    'message/we-have-detected': '105m 106me 107me 108me 109fnm 110c 111f 112fs 113s 115s 116s',
  },
  'errors/de-DE/managed-metadata-service-error-message.md': {'message/the-managed-metadata': '103m 106f 107nfm 108nfm'},
  'errors/de-DE/proxy-address-error-while-creating-a-shared-mailbox.md': {
    'message/the-proxy-address': '103mc 104f 105fn 106f 107f 108f',
  },
  'errors/de-DE/set-up-email-forwarding.md': {'smtp/5.7.520': '103mpfc 104fs'},
  'errors/de-DE/sign-out-of-teams-to resolve-loading-chunk-error.md': {'message/loading-chunk': '103f 104sf'},
  'errors/de-DE/solutions-for-error-30015-4.md': {'office-setup/30015-4': '103f 104f 105f 106f 107f 108f 109s'},
  'errors/de-DE/solutions-for-error-30016-4.md': {'office-setup/30016-4': '103mc 104f 105f 106f 107f 108f'},
  'errors/de-DE/solutions-for-error-30088-4.md': {'office-setup/30088-4': '104f 105f 106f 107f 108f 109f'},
  'errors/de-DE/someone-has-already-set-up-teams-for-your-organization-error.md': {
    'message/someone-has': '104c 105f 106c 107cen 108f 109f 110fs 111c 112fnc 113fs',
  },
  'errors/de-DE/teams-4c7-error.md': {'win/0x4c7': '103c 104cmn 105mnc 106f 108f 109f 110f 111f'},
  'errors/de-DE/troubleshoot-error-code-aadsts50011.md': {'aadsts/50011': '104m 105f 106s'},
  'errors/de-DE/winsock-error-10061.md': {'winsock/10061': '103m 104c 106f 107f 108f 109f 110n'},
  'errors/de-DE/you-are-missing-out-error-message.md': {'message/youre-missing-out': '103f 104f 105f 106sf 107n'},
  'published/nl-NL/sxs/microsoft-365__admin__support__heard-island-and-mcdonald-islands.md': {},
  'published/nl-NL/sxs/microsoft-365__admin__support__timor-leste.md': {},
  'published/nl-NL/sxs/microsoft-365__admin__whats-new-in-preview.md': {},
  'published/nl-NL/sxs/microsoft-365__business__increase-threat-protection.md': {},
  'published/nl-NL/sxs/microsoft-365__campaigns__m365-campaigns-increase-protection.md': {},
  'published/nl-NL/sxs/microsoft-365__commerce__billing-and-payments__manage-payment-methods.md': {
    'message/the-browser-is-currently': '185f',
  },
  'published/nl-NL/sxs/microsoft-365__compliance__app-governance-visibility-insights-compliance-posture.md': {},
  'published/nl-NL/sxs/microsoft-365__compliance__archive-ciscojabberonoracle-data.md': {},
  'published/nl-NL/sxs/microsoft-365__compliance__archive-webpagecapture-data.md': {},
  'published/nl-NL/sxs/microsoft-365__compliance__dlp-chrome-get-started.md': {},
  'published/nl-NL/sxs/microsoft-365__compliance__legacy-information-for-message-encryption.md': {},
  'published/nl-NL/sxs/microsoft-365__compliance__use-content-search-for-targeted-collections.md': {},
  'published/nl-NL/sxs/microsoft-365__compliance__use-network-upload-to-import-pst-files.md': {},
  'published/nl-NL/sxs/microsoft-365__enterprise__microsoft-azure-architectures-for-sharepoint-2013.md': {},
  'published/nl-NL/sxs/microsoft-365__enterprise__move-onedrive-between-geo-locations.md': {},
  'published/nl-NL/sxs/microsoft-365__enterprise__use-powershell-to-perform-an-imap-migration-to-microsoft-365.md': {},
  'published/nl-NL/sxs/microsoft-365__managed-desktop__get-ready__readiness-assessment-fix.md': {},
  'published/nl-NL/sxs/microsoft-365__managed-desktop__get-started__get-started-app-control.md': {},
  'published/nl-NL/sxs/microsoft-365__managed-desktop__get-started__localization.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender-endpoint__advanced-hunting-overview.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender-endpoint__configure-server-endpoints.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender-endpoint__customize-exploit-protection.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender-endpoint__evaluation-lab.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender-endpoint__get-remediation-exposed-devices-activities.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender-endpoint__investigation.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender-endpoint__linux-install-manually.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender-endpoint__linux-privacy.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender-endpoint__mac-support-install.md': {
    'message/an-error-occurred-during': '115m 116nmf 117nmf 118fn 119nemf 120c',
  },
  'published/nl-NL/sxs/microsoft-365__security__defender-endpoint__microsoft-defender-endpoint-linux.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender__advanced-hunting-devicelogonevents-table.md': {},
  'published/nl-NL/sxs/microsoft-365__security__defender__tickets.md': {},
  'published/nl-NL/sxs/microsoft-365__security__office-365-security__about-defender-for-office-365-trial.md': {},
  'published/nl-NL/sxs/microsoft-365__security__office-365-security__email-security-in-microsoft-defender.md': {},
  'published/nl-NL/sxs/microsoft-365__security__office-365-security__how-office-365-validates-the-from-address.md': {},
  'published/nl-NL/sxs/microsoft-365__security__office-365-security__services-for-non-customers.md': {},
  'published/nl-NL/sxs/microsoft-365__security__office-365-security__set-up-anti-phishing-policies.md': {},
  'published/nl-NL/sxs/microsoft-365__solutions__deploy-threat-protection-configure.md': {},
};

/** Pages of the tips of the histories, drawn in the same way, by locale and path. */
export const historyByHand: ReadByHand = {
  'de-DE/SecurityCompliance/alerts.md': {},
  'de-DE/SecurityCompliance/anti-spam-message-headers.md': {},
  'de-DE/SecurityCompliance/apply-irm-to-a-list-or-library.md': {},
  'de-DE/SecurityCompliance/automated-investigation-response-office.md': {},
  'de-DE/SecurityCompliance/eop/delegated-administration-faq.md': {},
  'de-DE/SecurityCompliance/find-and-release-quarantined-messages-as-a-user.md': {},
  'de-DE/SecurityCompliance/labels.md': {},
  'de-DE/SecurityCompliance/legacy-information-for-message-encryption.md': {},
  'de-DE/SecurityCompliance/search-for-and-delete-messages-in-your-organization.md': {},
  'de-DE/SecurityCompliance/search-for-and-delete-messagesadmin-help.md': {},
  'zh-CN/SecurityCompliance/anti-spoofing-protection.md': {},
  'zh-CN/SecurityCompliance/automate-event-driven-retention.md': {
    'http/401': '269m 294m',
    'http/403': '267m 296m',
    'http/404': '290m',
  },
  'zh-CN/SecurityCompliance/enable-message-encryption-and-decryption-in-office-365.md': {},
  'zh-CN/SecurityCompliance/eop/exchange-online-protection-overview.md': {},
  'zh-CN/SecurityCompliance/eop/mail-flow-rules-transport-rules-0.md': {},
  'zh-CN/SecurityCompliance/eop/reporting-and-message-trace-in-exchange-online-protection.md': {},
  'zh-CN/SecurityCompliance/export-search-results.md': {},
  'zh-CN/SecurityCompliance/find-and-release-quarantined-messages-as-an-administrator.md': {},
  'zh-CN/SecurityCompliance/fix-error-code-5-7-7xx-in-exchange-online.md': {
    'smtp/5.7.705': '108mc 109c 110c 111fn 112mc',
    'smtp/5.7.750': '116mn 117men 118nme 119nme 121c 122c 123fn 124m',
    'smtp/5.7.7xx':
      '104m 105m 106mn 130f 131fs 132f 133fnc 134fs 135f 136nf 137nf 138f 139fn 140fs 142s 143s 144s 145s 146s',
  },
  'zh-CN/SecurityCompliance/limits-for-content-search.md': {},
  'zh-CN/SecurityCompliance/s-mime-for-message-signing-and-encryption.md': {},
  'zh-CN/SecurityCompliance/service-encryption-with-customer-key-faq.md': {},
  'zh-CN/SecurityCompliance/support-for-anonymous-inbound-email-messages-over-ipv6.md': {
    'smtp/4.7.25': '112c',
    'smtp/4.7.26': '112c',
    'smtp/5.2.1': '113c',
  },
};
