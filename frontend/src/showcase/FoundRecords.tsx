import type { ReactNode } from "react";
import { type Counted, countText, inAll } from "../ui/counted.ts";
import { useT } from "../ui/language.ts";
import { Answered, Note } from "../visitors/Answered.tsx";
import { addressOf, countOf, type Listed, noneOf } from "../visitors/address.ts";
import type { Answer } from "../visitors/asking.ts";
import { ChosenFacets, type FacetGroup, Facets } from "../visitors/Facets.tsx";
import { Pager } from "../visitors/Pager.tsx";
import styles from "./Showcase.module.css";

/** What a list shows of what was found. */
export interface Records<Name extends string> extends Counted {
  pageInfo: Parameters<typeof Pager>[0]["page"];
  groups: readonly FacetGroup<Name>[];
  labelOf: (name: Name, value: string) => string;
  items: readonly ReactNode[];
}

interface FoundRecordsProps<Data, Name extends string> {
  path: string;
  listed: Listed<Name>;
  answer: Answer<Data>;
  of: (data: Data) => Records<Name>;
}

/** A page of records, and beside it what the list can be narrowed by. */
export function FoundRecords<Data, Name extends string>(props: FoundRecordsProps<Data, Name>) {
  const { path, listed, answer, of } = props;
  return (
    <Answered answer={answer}>
      {(data) => {
        const found = of(data);
        return (
          <div className={styles.columns}>
            <Facets path={path} listed={listed} groups={found.groups} />
            <div className={styles.found}>
              <Total found={found} />
              <ChosenFacets path={path} listed={listed} labelOf={found.labelOf} />
              {found.items.length === 0 && <Nothing path={path} listed={listed} />}
              <ul className={styles.list}>{found.items}</ul>
              <Pager path={path} listed={listed} page={found.pageInfo} />
            </div>
          </div>
        );
      }}
    </Answered>
  );
}

function Total({ found }: { found: Counted }) {
  const t = useT();
  return <Note>{t(`${inAll(found)} 项`, `${countText(found)} in all`)}</Note>;
}

interface NothingProps<Name extends string> {
  path: string;
  listed: Listed<Name>;
}

/** What to do where nothing was found. */
function Nothing<Name extends string>({ path, listed }: NothingProps<Name>) {
  const t = useT();
  const { search, chosen } = listed;
  if (countOf(chosen) > 0) {
    return (
      <p>
        {t("没有符合所选条件的成果。", "Nothing meets what was chosen.")}{" "}
        <a href={addressOf(path, { search, chosen: noneOf(chosen) })}>
          {t("去掉筛选条件", "Clear the filters")}
        </a>
      </p>
    );
  }
  if (search) {
    return <p>{t("没有找到，请换个说法再试。", "Nothing was found. Try other words.")}</p>;
  }
  return <p>{t("还没有公开的内容。", "Nothing is published yet.")}</p>;
}
