import { type FormEvent, type ReactNode, useState } from "react";
import { type Counted, countText } from "../ui/counted.ts";
import { type Text, useT } from "../ui/language.ts";
import { addressOf, type Listed, noneOf, searchedFor } from "../visitors/address.ts";
import { PageHead } from "../visitors/PageHead.tsx";
import visitors from "../visitors/Visitors.module.css";
import { Refusal } from "./Refusal.tsx";
import styles from "./Showcase.module.css";
import { publicationsAt, resultsAt } from "./ways.ts";

export type Library = "publications" | "results";

const libraries: readonly { key: Library; href: string; label: Text }[] = [
  { key: "publications", href: publicationsAt, label: ["公开成果", "Published achievements"] },
  { key: "results", href: resultsAt, label: ["登记成果", "Registered results"] },
];

const leads: Record<Library, Text> = {
  publications: [
    "经权利人同意公开的科技成果。合作意向请与首报单位或中心联系。",
    "Achievements published on their holders' consent. Ask the first reporter or the center.",
  ],
  results: [
    "高校院所等在别处登记的成果，从来源导入，各注明来源与数据日期。内容以来源为准。",
    "Results registered elsewhere, imported with their source and its date, which have the last word.",
  ],
};

interface ShowcaseFrameProps<Name extends string> {
  at: Library;
  listed: Listed<Name>;
  /** Why what the address asks for is not shown. */
  refusal: ReactNode;
  /** How many of each answer the search, once that is known. */
  counts: Record<Library, Counted> | null;
  children: ReactNode;
}

/** One search over both libraries of the showcase (LIB-6), and what it finds in one of them. */
export function ShowcaseFrame<Name extends string>(props: ShowcaseFrameProps<Name>) {
  const { at, listed, refusal, counts, children } = props;
  const t = useT();
  const path = at === "publications" ? publicationsAt : resultsAt;
  return (
    <div className={visitors.page}>
      <PageHead title={t("成果展示区", "Showcase")}>{t(...leads[at])}</PageHead>
      <SearchForm path={path} listed={listed} />
      {refusal}
      <nav className={styles.tabs} aria-label={t("成果库", "Libraries")}>
        {libraries.map(({ key, href, label }) => (
          <a
            key={key}
            href={addressOf(href, { search: listed.search, chosen: noneOf({}) })}
            className={key === at ? styles.here : styles.tab}
            aria-current={key === at ? "page" : undefined}
          >
            {t(...label)}
            {counts && <span className={styles.tabCount}>{countText(counts[key])}</span>}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}

/** Characters that are searched for at most; the server says the same. */
const LONGEST = 200;

interface SearchFormProps<Name extends string> {
  path: string;
  listed: Listed<Name>;
}

/** Searches anew, within what is chosen. */
function SearchForm<Name extends string>({ path, listed }: SearchFormProps<Name>) {
  const t = useT();
  const chosen = Object.entries<readonly string[]>(listed.chosen);
  const [tooLong, setTooLong] = useState(0);
  // It would not fit into an address: what was typed stays, and nothing is asked.
  const check = (event: FormEvent<HTMLFormElement>) => {
    const { length } = [...`${new FormData(event.currentTarget).get("q")}`.trim()];
    setTooLong(length > LONGEST ? length : 0);
    if (length > LONGEST) event.preventDefault();
  };
  return (
    <search>
      <form className={styles.search} action={path} onSubmit={check}>
        <input
          type="search"
          name="q"
          defaultValue={searchedFor()}
          className={styles.field}
          aria-label={t("搜索成果", "Search achievements")}
          placeholder={t("名称、简介或拼音", "Text or pinyin")}
        />
        {chosen.flatMap(([name, values]) =>
          values.map((value) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          )),
        )}
        <button type="submit" className={styles.submit}>
          {t("搜索", "Search")}
        </button>
      </form>
      {tooLong > 0 && (
        <Refusal>
          {t(
            `搜索内容最多 ${LONGEST} 个字，现有 ${tooLong} 个。`,
            `A search has at most ${LONGEST} characters; these are ${tooLong}.`,
          )}
        </Refusal>
      )}
    </search>
  );
}
