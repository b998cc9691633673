import type { OwnPart } from '../writing';

/** A name for our own properties; XMP asks for a URI that ends like this, not for a page behind it. */
const ownNamespace = 'urn:proofsheet:file-metadata:1#';
const property = 'proofsheet:Document';

const head = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>';
const tail = '<?xpacket end="w"?>';

/** Terms of the IPTC's vocabulary for what a picture is. */
const sourceTypes = {
  segmind: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  // Drawn by a program that has never seen a picture.
  sandbox: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
} as const;

export interface XmpFacts {
  readonly provider: keyof typeof sourceTypes;
  readonly createdAt: string;
  readonly document: string;
}

/** Where a property is stated already, stating it again would make the packet invalid: the older one stays. */
const stated = (existing: string, name: string): boolean => existing.includes(name);

/** A packet with our description, put into the one that is there. */
export function xmpPacket(existing: string | undefined, facts: XmpFacts, own: OwnPart): string {
  const kept = withoutOurs(existing ?? '');
  const about = /rdf:about\s*=\s*("[^"]*"|'[^']*')/.exec(kept)?.[1] ?? '""';
  const description = describe(kept, about, facts, own);
  const end = kept.lastIndexOf('</rdf:RDF>');
  if (end === -1) return packet(description);
  return `${kept.slice(0, end)}${description}${kept.slice(end)}`;
}

/** What does not fit in the main packet: the document alone. */
export const xmpExtension = ({ document }: XmpFacts): string =>
  meta(`${opening('""')}${element(property, document)}${closing}`);

const packet = (description: string): string => `${head}${meta(description)}${tail}`;
const meta = (description: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description}</rdf:RDF></x:xmpmeta>`;

const namespaces: Readonly<Record<string, string>> = {
  proofsheet: ownNamespace,
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpNote: 'http://ns.adobe.com/xmp/note/',
};
const opening = (about: string): string => {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return `<rdf:Description rdf:about=${about} ${declared.join(' ')}>`;
};
const closing = '</rdf:Description>';
const element = (name: string, text: string): string => `<${name}>${text}</${name}>`;

function describe(kept: string, about: string, facts: XmpFacts, own: OwnPart): string {
  const properties = [
    ['Iptc4xmpExt:DigitalSourceType', sourceTypes[facts.provider]],
    ['xmp:CreatorTool', 'Proofsheet'],
    ['xmp:CreateDate', facts.createdAt],
  ] as const;
  const elements = properties
    .filter(([name]) => !stated(kept, name))
    .map(([name, text]) => element(name, text));
  const note = typeof own === 'object' ? element('xmpNote:HasExtendedXMP', own.extension) : '';
  const document = own === 'document' ? element(property, facts.document) : '';
  return `${opening(about)}${elements.join('')}${note}${document}${closing}`;
}

/** Our description of an earlier time, as it was written. */
function withoutOurs(existing: string): string {
  const namespace = existing.indexOf(`xmlns:proofsheet="${ownNamespace}"`);
  const start = namespace === -1 ? -1 : existing.lastIndexOf('<rdf:Description', namespace);
  const end = existing.indexOf(closing, namespace);
  if (start === -1 || end === -1) return existing;
  return existing.slice(0, start) + existing.slice(end + closing.length);
}

/** The document in a packet, as we write it or as other programs rewrite it (an attribute, with entities). */
export function documentInXmp(xmp: string): string | undefined {
  const at = xmp.indexOf(property);
  if (at === -1) return undefined;
  const rest = xmp.slice(at + property.length);
  const quote = /^\s*=\s*(["'])/.exec(rest.slice(0, 100));
  const [start, stop] = quote ? [quote[0].length, quote[1] ?? '"'] : [rest.indexOf('>') + 1, '<'];
  const end = rest.indexOf(stop, start);
  return end === -1 ? undefined : withoutEntities(rest.slice(start, end));
}

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(quot|apos|lt|gt|amp));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
