import type {Page, PageContext} from '../model/index.js';

const productKeys = ['ms.prod', 'ms.product', 'ms.products', 'product', 'products', 'ms.subproduct', 'appliesto'];

/** What the front matter of a page says of product, service and audience; `undefined` where it says nothing. */
export function pageContext({frontMatter: {data}}: Pick<Page, 'frontMatter'>): PageContext | undefined {
  const products = [...new Set(productKeys.flatMap((key) => textsOf(data[key])))];
  const first = (...keys: string[]): string | undefined => keys.flatMap((key) => textsOf(data[key]))[0];
  const service = first('ms.service', 'service');
  const subservice = first('ms.subservice', 'ms.technology');
  const audience = first('audience', 'ms.audience');
  if (products.length === 0 && service === undefined && subservice === undefined && audience === undefined)
    return undefined;
  return {
    products,
    ...(service === undefined ? {} : {service}),
    ...(subservice === undefined ? {} : {subservice}),
    ...(audience === undefined ? {} : {audience}),
  };
}

/** The texts of a value of front matter: one, or a list of them. */
function textsOf(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? one.trim() : []));
}
