// Random rules of every kind, with every operator of the language.
import type { Rule } from "@mangnon/schema";
import fc from "fast-check";
import {
  elementOf,
  isListKind,
  isWrittenAsText,
  type Kind,
  type ListKind,
  literals,
  type Names,
  namesInside,
  type ScalarKind,
} from "./rule-names.ts";

type Arb = fc.Arbitrary<Rule>;

const listKinds = Object.keys(elementOf) as readonly ListKind[];
const orderedKinds = ["hours", "years", "days", "date"] as const;
const comparedKinds = [...orderedKinds, "job", "sex", "danger", "text", "boolean"] as const;

/** Where a rule stands: what can be named there, and how deep it may be. */
interface Place {
  readonly names: Names;
  readonly depth: number;
  /** What can be named outside of operators over lists. */
  readonly outside: Names;
  /** False where nothing shall be divided, so that everything can be computed. */
  readonly divides: boolean;
  readonly made: Map<string, Arb | undefined>;
}

/**
 * Arbitraries of rules by kind, at most so deep. Of a kind that is written as a text there are none where nothing
 * of that kind can be named.
 */
export function randomRules(names: Names, depth: number, divides = true): (kind: Kind) => Arb {
  const place: Place = { names, depth, outside: names, divides, made: new Map() };
  return (kind) => rule(kind, place) ?? fc.constant(true);
}

/** A rule whose kind is seen from itself. */
function rule(kind: Kind, place: Place): Arb | undefined {
  const key = `${kind} ${place.depth} ${JSON.stringify(place.names)}`;
  if (!place.made.has(key)) place.made.set(key, make(kind, place));
  return place.made.get(key);
}

function make(kind: Kind, place: Place): Arb | undefined {
  const known = place.names[kind] ?? [];
  const leaf = known.length > 0 ? fc.constantFrom(...known).map((name): Rule => ({ var: name })) : undefined;
  if (isListKind(kind))
    return eitherOf([leaf, leaf, ...(place.depth > 0 ? listsOf(kind, deeper(place)) : [])]);
  const literal = isWrittenAsText(kind) ? undefined : fc.constantFrom(...literals[kind]);
  if (place.depth <= 0) return eitherOf([leaf, leaf, literal]);
  const below = deeper(place);
  const special = {
    boolean: truthsOf,
    hours: hoursOf,
    years: integersOf,
    days: integersOf,
    text: textsOf,
  } as const;
  const operations = Object.hasOwn(special, kind) ? special[kind as keyof typeof special](below, kind) : [];
  return eitherOf([leaf, kind === "boolean" ? undefined : literal, choice(kind, below), ...operations]);
}

/** The same, or a text that means it beside something of the kind. */
function written(kind: Kind, place: Place): Arb {
  const literal: Arb = isListKind(kind)
    ? some(fc.constantFrom(...literals[elementOf[kind]]))
    : fc.constantFrom(...literals[kind]);
  const named = rule(kind, place);
  if (named === undefined || isWrittenAsText(kind)) return eitherOf([named, literal]) ?? literal;
  return named;
}

const deeper = (place: Place): Place => ({ ...place, depth: place.depth - 1 });

const eitherOf = (arbitraries: readonly (Arb | undefined)[]): Arb | undefined => {
  const defined = arbitraries.filter((each) => each !== undefined);
  return defined.length === 0 ? undefined : fc.oneof({ withCrossShrink: true }, ...defined);
};

const some = (arbitrary: Arb): Arb => fc.array(arbitrary, { minLength: 1, maxLength: 3 });

const operation = (operators: readonly string[], operands: fc.Arbitrary<readonly Rule[]>): Arb =>
  fc.tuple(fc.constantFrom(...operators), operands).map(([operator, given]) => ({ [operator]: given }));

const inOrder = (...operands: readonly Arb[]): fc.Arbitrary<readonly Rule[]> => fc.tuple(...operands);

const inAnyOrder = (...operands: readonly Arb[]): fc.Arbitrary<readonly Rule[]> =>
  fc.tuple(...operands).chain((given) => fc.shuffledSubarray(given, { minLength: given.length }));

/** Operands of one kind, one of which shows what kind it is. */
const alike = (kind: Kind, count: number, place: Place): fc.Arbitrary<readonly Rule[]> | undefined => {
  const sure = rule(kind, place);
  return sure && inAnyOrder(sure, ...Array.from({ length: count - 1 }, () => written(kind, place)));
};

const condition = (place: Place): Arb => written("boolean", place);

function choice(kind: Kind, place: Place): Arb | undefined {
  const branches = alike(kind, 2, place);
  const more = alike(kind, 3, place);
  if (branches === undefined || more === undefined) return undefined;
  const short = fc.tuple(condition(place), branches).map(([c, [a, b]]) => [c, a, b]);
  const long = fc.tuple(condition(place), condition(place), more).map(([c, d, [a, b, e]]) => [c, a, d, b, e]);
  return operation(["if"], fc.oneof(short, long) as fc.Arbitrary<readonly Rule[]>);
}

function truthsOf(place: Place): readonly (Arb | undefined)[] {
  const pairs = comparedKinds.map((kind) => alike(kind, 2, place)).filter((each) => each !== undefined);
  const numbers = orderedKinds.map((kind) => alike(kind, 2, place)).filter((each) => each !== undefined);
  const between = orderedKinds.map((kind) => alike(kind, 3, place)).filter((each) => each !== undefined);
  const truth = condition(place);
  return [
    operation(["and", "or"], some(truth) as fc.Arbitrary<readonly Rule[]>),
    operation(["!", "!!"], inOrder(truth)),
    truth.map((given): Rule => ({ "!": given })),
    operation(["==", "!="], fc.oneof(...pairs)),
    operation(["<", "<=", ">", ">="], fc.oneof(...numbers)),
    operation(["<", "<="], fc.oneof(...between)),
    eitherOf(listKinds.flatMap((kind) => memberships(kind, place))),
    eitherOf(listKinds.map((kind) => over(["some", "all", "none"], kind, ["boolean", place]))),
    folded("boolean", place),
  ];
}

function memberships(kind: ListKind, place: Place): readonly (Arb | undefined)[] {
  const needle = rule(elementOf[kind], place);
  const list = rule(kind, place);
  return [
    needle && operation(["in"], inOrder(needle, written(kind, place))),
    list && operation(["in"], inOrder(written(elementOf[kind], place), list)),
  ];
}

/** An operator over a list, with a rule of a kind for each element. */
function over(
  operators: readonly string[],
  list: ListKind,
  [kind, place]: readonly [Kind, Place],
): Arb | undefined {
  const elements = rule(list, place);
  const names = namesInside(place.outside, { [elementOf[list]]: [""] });
  const asked = rule(kind, { ...place, names });
  return elements && asked && operation(operators, inOrder(elements, asked));
}

function folded(kind: "boolean" | "hours" | "years" | "text", place: Place): Arb | undefined {
  return eitherOf(
    listKinds.map((list) => {
      const element = elementOf[list];
      const seen: Names =
        element === kind
          ? { [kind]: ["current", "accumulator"] }
          : { [element]: ["current"], [kind]: ["accumulator"] };
      const elements = rule(list, place);
      const step = rule(kind, { ...place, names: namesInside(place.outside, seen) });
      return elements && step && operation(["reduce"], inOrder(elements, step, written(kind, place)));
    }),
  );
}

function hoursOf(place: Place): readonly (Arb | undefined)[] {
  const hours = written("hours", place);
  const factor = fc.constantFrom<Rule>(2, 0.5, -1, 3);
  return [
    operation(["+", "min", "max"], some(hours) as fc.Arbitrary<readonly Rule[]>),
    operation(["-"], fc.oneof(inOrder(hours), inOrder(hours, hours))),
    operation(["*"], inAnyOrder(hours, factor)),
    place.divides ? operation(["/"], fc.oneof(inOrder(hours, hours), inOrder(hours, factor))) : undefined,
    folded("hours", place),
  ];
}

function integersOf(place: Place, kind: Kind): readonly (Arb | undefined)[] {
  const integers = written(kind, place);
  const divisor = fc.constantFrom<Rule>(2, 3, -5);
  return [
    operation(["+", "min", "max"], some(integers) as fc.Arbitrary<readonly Rule[]>),
    operation(["-"], fc.oneof(inOrder(integers), inOrder(integers, integers))),
    place.divides
      ? operation(["%"], fc.oneof(inOrder(integers, integers), inOrder(integers, divisor)))
      : undefined,
    kind === "years" ? folded("years", place) : undefined,
  ];
}

function textsOf(place: Place): readonly (Arb | undefined)[] {
  const text = written("text", place);
  const at = fc.constantFrom<Rule>(0, 1, 2, -1, -2, 9);
  return [
    operation(["cat"], some(text) as fc.Arbitrary<readonly Rule[]>),
    operation(["substr"], fc.oneof(inOrder(text, at), inOrder(text, at, at))),
    folded("text", place),
  ];
}

function listsOf(kind: ListKind, place: Place): readonly (Arb | undefined)[] {
  const element = elementOf[kind];
  const list = rule(kind, place);
  const items = alike(element, 2, place) as Arb | undefined;
  const one = rule(element, place)?.map((item): Rule => [item]);
  return [
    items,
    one,
    choice(kind, place),
    list && operation(["merge"], inAnyOrder(list, written(kind, place))),
    over(["filter"], kind, ["boolean", place]),
    ...(["hourses", "texts", "booleans"].includes(kind)
      ? listKinds.map((from) => over(["map"], from, [element as ScalarKind, place]))
      : []),
  ];
}
