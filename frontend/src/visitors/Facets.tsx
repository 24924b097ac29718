import { useState } from "react";
import { useT } from "../ui/language.ts";
import { numberText } from "../ui/numberText.ts";
import { addressOf, type Chosen, countOf, type Listed, noneOf, toggled } from "./address.ts";
import styles from "./Facets.module.css";

/** A value of a facet, as it is read, and how many records have it. */
interface FacetChoice {
  value: string;
  label: string;
  count: number;
}

export interface FacetGroup<Name extends string> {
  name: Name;
  label: string;
  choices: readonly FacetChoice[];
}

interface FacetsProps<Name extends string> {
  path: string;
  listed: Listed<Name>;
  groups: readonly FacetGroup<Name>[];
}

/** Values of a facet that are seen at once; the others open. */
const SEEN = 8;
const WIDE = "(min-width: 860px)";

/** What a list can be narrowed by: each value a link to the list with or without it. */
export function Facets<Name extends string>({ path, listed, groups }: FacetsProps<Name>) {
  const t = useT();
  const [wide] = useState(() => window.matchMedia(WIDE).matches);
  const count = countOf(listed.chosen);
  const filled = groups.filter(({ choices }) => choices.length > 0);
  if (filled.length === 0) return null;
  return (
    <details className={styles.facets} open={wide}>
      <summary className={styles.open}>
        {t("筛选", "Filter")}
        {count > 0 && `（${count}）`}
      </summary>
      <nav aria-label={t("筛选", "Filter")} className={styles.groups}>
        {filled.map((group) => (
          <Group key={group.name} path={path} listed={listed} group={group} />
        ))}
      </nav>
    </details>
  );
}

interface GroupProps<Name extends string> {
  path: string;
  listed: Listed<Name>;
  group: FacetGroup<Name>;
}

function Group<Name extends string>({ path, listed, group }: GroupProps<Name>) {
  const t = useT();
  const { name, label, choices } = group;
  const [first, rest] = [choices.slice(0, SEEN), choices.slice(SEEN)];
  const linked = (choice: FacetChoice) => (
    <Choice
      key={choice.value}
      choice={choice}
      chosen={listed.chosen[name].includes(choice.value)}
      href={addressOf(path, { ...listed, chosen: toggled(listed.chosen, name, choice.value) })}
    />
  );
  return (
    <section>
      <h2 className={styles.label}>{label}</h2>
      <ul className={styles.choices}>{first.map(linked)}</ul>
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => listed.chosen[name].includes(value))}>
          <summary className={styles.more}>
            {t(`其余 ${rest.length} 项`, `${rest.length} more`)}
          </summary>
          <ul className={styles.choices}>{rest.map(linked)}</ul>
        </details>
      )}
    </section>
  );
}

interface ChoiceProps {
  choice: FacetChoice;
  chosen: boolean;
  href: string;
}

function Choice({ choice, chosen, href }: ChoiceProps) {
  return (
    <li>
      <a
        href={href}
        className={chosen ? styles.chosen : styles.choice}
        aria-current={chosen ? "true" : undefined}
      >
        <span className={styles.name}>{choice.label}</span>
        <span className={styles.count}>{numberText(choice.count)}</span>
      </a>
    </li>
  );
}

interface ChosenFacetsProps<Name extends string> {
  path: string;
  listed: Listed<Name>;
  /** How a value is read. */
  labelOf: (name: Name, value: string) => string;
}

/** What is chosen, each a link to the list without it. */
export function ChosenFacets<Name extends string>(props: ChosenFacetsProps<Name>) {
  const { path, listed, labelOf } = props;
  const t = useT();
  if (countOf(listed.chosen) === 0) return null;
  return (
    <ul className={styles.row} aria-label={t("已选条件", "Chosen")}>
      {pairs(listed.chosen).map(([name, value]) => (
        <li key={`${name} ${value}`}>
          <a
            className={styles.chip}
            href={addressOf(path, { ...listed, chosen: toggled(listed.chosen, name, value) })}
            aria-label={t(`去掉条件：${labelOf(name, value)}`, `Without ${labelOf(name, value)}`)}
          >
            {labelOf(name, value)} <span aria-hidden>×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={addressOf(path, { ...listed, chosen: noneOf(listed.chosen) })}>
          {t("全部清除", "Clear all")}
        </a>
      </li>
    </ul>
  );
}

function pairs<Name extends string>(chosen: Chosen<Name>): [Name, string][] {
  const names = Object.keys(chosen) as Name[];
  return names.flatMap((name) => chosen[name].map((value): [Name, string] => [name, value]));
}
