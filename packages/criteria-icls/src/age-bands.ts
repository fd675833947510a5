import type { Citation, Fact, LocalizedText, Parameter, Rule, Variable } from "@mangnon/schema";
import { mics6Syntax, sdg871 } from "./citations.ts";
import { timeless } from "./timeless.ts";

/** Bands of completed years that tables are split by. Each begins where the one before it ends. */
interface BandSet {
  /** How the set is called in ids: its bands in order. */
  readonly name: string;
  readonly variable: string;
  /** The first years of the bands, and the first year after the last. */
  readonly edges: readonly [first: number, second: number, third: number, after: number];
  readonly sources: readonly Citation[];
}

const derived = (vi: string, en: string): Citation => ({
  instrument: {
    vi: "Nhóm tuổi của bảng, không phải của văn bản nào",
    en: "Bands of a table, of no instrument",
  },
  seen: "derived",
  note: { vi, en },
});

/** Three sets that occur; whoever needs another writes its edges in a pack of their own. */
const sets: readonly BandSet[] = [
  {
    name: "5-11-12-14-15-17",
    variable: "from12And15",
    edges: [5, 12, 15, 18],
    sources: [mics6Syntax("PR.3.3"), sdg871],
  },
  {
    name: "5-12-13-14-15-17",
    variable: "from13And15",
    edges: [5, 13, 15, 18],
    sources: [
      derived(
        "Nhóm 5-12 thấy trong báo chí viết về Điều tra quốc gia 2018; cả bộ chưa được kiểm chứng. Mốc 13 và 15 cũng là mốc của Điều 143 Bộ luật Lao động.",
        "The band 5-12 was seen in the press on the national survey of 2018; the whole set is not verified. The edges 13 and 15 are those of article 143 of the Labour Code as well.",
      ),
    ],
  },
  {
    name: "5-11-12-15-16-17",
    variable: "from12And16",
    edges: [5, 12, 16, 18],
    sources: [
      derived(
        "Chưa thấy văn bản hay điều tra nào dùng bộ này; dành cho người cần mốc 16 tuổi.",
        "No instrument or survey with this set was seen; it is there for whoever needs an edge at 16.",
      ),
    ],
  },
];

const said = ({ edges: [first, second, third, after] }: BandSet): readonly string[] => [
  `${first}-${second - 1}`,
  `${second}-${third - 1}`,
  `${third}-${after - 1}`,
];

const edgeOf = ({ name }: BandSet, years: number): string => `icls.age-band.${name}.${years}`;

const parametersOf = (set: BandSet): readonly Parameter[] =>
  set.edges.map((years) => ({
    id: edgeOf(set, years),
    type: "integer",
    unit: "years",
    label: {
      vi: `mốc ${years} tuổi của các nhóm ${said(set).join(", ")}`,
      en: `the edge at ${years} of the bands ${said(set).join(", ")}`,
    },
    values: timeless(years, ...set.sources),
  }));

const labelOf = (set: BandSet): LocalizedText => ({
  vi: `nhóm tuổi (${said(set).join(", ")})`,
  en: `age band (${said(set).join(", ")})`,
});

/** What is known to lie in none of the bands. An age that is not known lies in no band, and not here either. */
export const outsideBands = "outside";

function ruleOf(set: BandSet): Rule {
  const before = (years: number): Rule => ({
    "<": [{ var: "fact.age" }, { var: `parameter.${edgeOf(set, years)}` }],
  });
  const [first, second, third, after] = set.edges;
  const [youngest = "", middle = "", oldest = ""] = said(set);
  return {
    if: [
      before(first),
      outsideBands,
      before(second),
      youngest,
      before(third),
      middle,
      before(after),
      oldest,
      outsideBands,
    ],
  };
}

export const bandParameters: readonly Parameter[] = sets.flatMap(parametersOf);

/** The band of a child by each set, from its date of birth, its recorded age, or both. */
export const bandFacts: readonly Fact[] = sets.map((set) => ({
  id: `icls.age-band.${set.name}`,
  label: labelOf(set),
  rule: ruleOf(set),
  sources: set.sources,
}));

/** Where a description of records puts a band, so that its tables may be split by it. Nobody is asked for it. */
export const bandVariables: readonly Variable[] = sets.map((set) => ({
  id: `icls.age-band.${set.variable}`,
  type: "text",
  label: labelOf(set),
}));
