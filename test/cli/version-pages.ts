import {pageText} from '../page-text.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';

/** Three made versions of one page: English changed twice, and not every locale followed. */
const versions = {
  'de-DE/2019.md': pageText(
    '# <a name="queues"></a>{{Queues|Warteschlangen}}\n\n{{Office 365 retries for 48 hours.|Office 365 versucht es 48 Stunden lang.}}\n\n{{Read this topic.|Lesen Sie dieses Thema.}}\n\n{{Open the **console**.|Öffnen Sie die **Konsole**.}}\n',
    {locale: 'de-DE', handoff: '01/15/2019', commit: 'a'.repeat(40)},
  ),
  'de-DE/2020.md': pageText(
    '# <a name="queues"></a>{{Queues|Warteschlangen}}\n\n{{Microsoft 365 retries for 48 hours.|Microsoft 365 versucht es 48 Stunden.}}\n\n{{Read this topic.|Lesen Sie dieses Thema.}}\n\n{{Open the **console**.|Öffnen Sie die **Konsole**.}}\n',
    {locale: 'de-DE', handoff: '02/20/2020', commit: 'b'.repeat(40)},
  ),
  'zh-CN/2021.md': pageText(
    '# <a name="queues"></a>{{Queues|队列}}\n\n{{Microsoft 365 retries for 24 hours.|Microsoft 365 会重试 24 小时。}}\n\n{{Read this article.|阅读本文。}}\n\n{{Open the console.|打开控制台。}}\n',
    {locale: 'zh-CN', handoff: '03/30/2021', commit: 'c'.repeat(40)},
  ),
};

/** A folder with those versions, gone when the test is over. */
export function versionFolder(): string {
  return temporaryFolder(versions);
}
