import {knowledge as build} from '../../src/knowledge/index.js';
import {type Article, type KnowledgeBase} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {buildArticle} from './build-article.js';

export function knowledge(articles: readonly Article[], former?: KnowledgeBase): KnowledgeBase {
  return build(articles, {locales, former});
}

export const page = `# Hosts
Hosts can go. ¶ The service will continue to retry delivery for 24 hours. ¶ After that, messages expire and return in a non-delivery report.
## Error code: 450 4.4.1 Host gone
This error means that the host is gone.
### How do I fix error code 450 4.4.1?
- See [the guide](guide.md). ¶ Changes need between 30 minutes and one hour until they work.
## Error code: 550 5.4.1 Host refused
It expires from error 450 4.4.1. ¶ See also error 5.7.1.
## Other error codes
The host has a problem.
Ask the owner.
- Call.`;

export const versions = ['2018-08-21', '2020-02-15', '2021-01-27'];
export const dated = buildArticle(page, {
  versions,
  history: {
    'The service will continue to retry delivery for 24 hours.': [
      'The service will retry delivery for up to 48 hours.',
    ],
  },
  removed: {
    'You need to fix the host.': 'error-code-450-441-host-gone',
    'It was so.': 'error-code-450-441-host-gone',
    'Old text.': 'gone-section',
  },
});
