/** What a made page says about itself. */
export interface PageFacts {
  readonly locale?: string;
  /** `MM/DD/YYYY`. */
  readonly handoff?: string;
  readonly commit?: string;
  readonly assetId?: string;
  readonly hash?: string;
  readonly product?: string;
  /** `MT` by default. */
  readonly translationType?: string;
}

/**
 * Makes the text of a side-by-side page. In the body `{{SOURCE|TARGET}}` is a pair and `{{p:SOURCE|TARGET}}` a paragraph pair;
 * everything else stays as it stands. Without a target a pair repeats its source.
 */
export function pageText(body: string, facts: PageFacts = {}): string {
  let ordinal = 102;
  const pairs = body.replaceAll(/\{\{([^{}]*)\}\}/g, (_, inside: string) => {
    ordinal++;
    const whole = inside.startsWith('p:');
    const [source = '', target = source] = (whole ? inside.slice(2) : inside).split('|');
    const id = `ab12c-${whole ? 'p' : ''}${ordinal}`;
    return `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
  });
  const front = [
    '---',
    'title: Sample',
    `ms.assetid: ${facts.assetId ?? '11111111-2222-4333-8444-555555555555'}`,
    ...(facts.hash === undefined ? [] : [`ms.openlocfilehash: ${facts.hash}`]),
    ...(facts.commit === undefined ? [] : [`ms.sourcegitcommit: ${facts.commit}`]),
    ...(facts.product === undefined ? [] : [`ms.prod: ${facts.product}`]),
    `ms.translationtype: ${facts.translationType ?? 'MT'}`,
    `ms.contentlocale: ${facts.locale ?? 'de-DE'}`,
    ...(facts.handoff === undefined ? [] : [`ms.lasthandoff: ${facts.handoff}`]),
    '---',
    '',
  ];
  return front.join('\n') + pairs;
}
