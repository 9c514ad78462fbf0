import type { World } from '../world/world'
import type { ApiFixture } from './catalogs'

const arabicText = 'بوابة المطورين الشركاء في شركة أكمي للخدمات اللوجستية والتجارة الدولية (المنطقة ٣)'
const emojiText = '👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈'

const organization =
  'The Honourable Company of Wholesale, Retail and Electronic Merchants of Acme-upon-Thames, Incorporated by Charter, and Its Subsidiaries and Successors Everywhere'

/** By slug, all within the 255 that the management API takes. */
const portals: Readonly<Record<string, string>> = {
  acme: 'Acme Dev Portal for Developers, Partners, Resellers and Everybody Else Who Has Ever Wanted to Place, Change, Follow or Cancel an Order',
  'acme-eu': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsentwicklerportal',
  sso: arabicText,
  saml: `${emojiText} Acme Pacific ${emojiText.repeat(4)}`,
  open: '公開資料入口網站提供所有門市營業時間產品召回與排放資料給任何需要的人不需要註冊也不需要登入即可使用',
}

/** By address. */
const people: Readonly<Record<string, string>> = {
  'ada@acme.test': 'Augusta Ada Byron King-Noel, Countess of Lovelace, née The Honourable Augusta Ada Gordon',
  'dev@acme.test': `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(6)} Sr.`,
  'pending@acme.test': 'عبد الرحمن بن محمد بن عبد العزيز الحسيني الأندلسي',
  'rejected@acme.test': emojiText.repeat(6),
  'revoked@acme.test': 'Z̴̡͚͝á̵̢͉l̸̰̈́g̶̣̈́o̷͎͝ <b>O’Brien & "Sons"</b> {count, plural}',
}

export const longCatalog: readonly ApiFixture[] = [
  {
    slug: 'everything',
    name: 'Everything That Anybody Has Ever Asked Us to Publish About Orders, Shipments, Returns, Refunds, Complaints and Compliments',
    version: '2026.11.28-nightly.20261128T000000Z+sha.5114f85d2c0b4e8f9a7d3c6b1e0f',
    description: 'It goes on, and on, and on. '.repeat(30),
    labels: { 'a-key-that-nobody-will-ever-remember': 'and-a-value-that-does-not-fit-either', ok: 'yes' },
  },
  {
    slug: 'unbroken',
    name: 'InternationalCustomsDeclarationsAndPreferentialOriginCertificatesForPerishableGoodsApi',
    version: null,
    description: 'x'.repeat(400),
    deprecated: true,
  },
  {
    slug: 'arabic',
    name: `واجهة ${arabicText}`,
    version: '١٫٠',
    description: arabicText.repeat(4),
    labels: { لغة: 'عربية' },
  },
  { slug: 'emoji', name: emojiText.repeat(8), version: '🚀', description: null, visibility: 'private' },
  {
    slug: 'markup',
    name: '<script>alert(1)</script> & Co. %s {0}',
    version: '"1"',
    description: '</p><h1>Not a heading',
  },
  { slug: 'short', name: 'X', version: '1', description: '.' },
]

/** Gives organization, portals and people very long names. Addresses stay. */
export function applyLongNames(world: World): void {
  for (const each of world.organizations) each.name = organization
  for (const portal of world.portals) portal.name = portals[portal.slug] ?? portal.name
  for (const person of [...world.users, ...world.developers]) person.fullName = people[person.email] ?? person.fullName
}
