/** A small page with three pairs, in a locale and of a date (MM/DD/YYYY). */
export function samplePage(locale = 'nl-NL', handoff = '05/12/2020', hours = 24): string {
  return [
    '---',
    'title: Proefpagina',
    'ms.assetid: 0f8fad5b-d9cb-469f-a165-70867728950e',
    `ms.contentlocale: ${locale}`,
    `ms.lasthandoff: ${handoff}`,
    `ms.sourcegitcommit: c0ffee${handoff.replaceAll('/', '')}`,
    '---',
    `# <a name="slow-bikes"></a>${pair('101', 'Trage fietsen', 'Slow bikes')}`,
    '',
    pair('102', `Wacht ${hours} uur.`, `Wait ${hours} hours.`),
    '',
    `- ${pair('103', 'Lees [dit](https://example.com/a).', 'Read [this](https://example.com/a).')}`,
    '',
  ].join('\n');
}

/** The markup of one pair. */
export function pair(number: string, target: string, source: string): string {
  return `<span data-ttu-id="ab12c-${number}">${target}</span><span class="sxs-lookup"><span data-stu-id="ab12c-${number}">${source}</span></span>`;
}
