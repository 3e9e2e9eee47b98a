import {resolveLocale} from '../../src/model/index.js';
import {readLocales} from '../../src/machine/disk/index.js';
import {classify} from '../../src/reconcile/classify.js';
import {patch} from '../../src/reconcile/patch.js';
import {vocabulary} from '../english.js';

export function optionsFor(tag: string) {
  return {vocabulary, locale: resolveLocale(tag, readLocales())};
}

export function patched(before: string, after: string, target: string, tag = 'sv-SE'): string | undefined {
  return patch(before, target, classify(before, after, vocabulary), optionsFor(tag))?.patched;
}
