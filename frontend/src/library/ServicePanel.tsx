import { Link } from "@tanstack/react-router";
import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { ItemLink, ItemLinkFields } from "../items/ItemLink.tsx";
import { type Field, FieldList } from "../ui/FieldList.tsx";
import { showDay, showTime } from "../ui/format.ts";
import { inLanguage, orNothing, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { FollowUp, FollowUpFields } from "./FollowUp.tsx";
import { exitText, routeText } from "./words.ts";

export const ServicePanelFields = graphql(
  `
    fragment ServicePanelFields on ServiceEntry {
      route
      admittedAt
      accountableSince
      lastFollowedUpOn
      leftAt
      leftBecause
      letterNumber
      letterDated
      accountable {
        id
        displayName
      }
      item {
        ...ItemLinkFields
        itemKind
      }
      evaluationItem {
        id
        batch {
          id
          title
        }
      }
      recommender {
        id
        name
      }
      letter {
        ...FileLinkFields
      }
      ...FollowUpFields
    }
  `,
  [FileLinkFields, FollowUpFields, ItemLinkFields],
);

type Entry = ResultOf<typeof ServicePanelFields>;

/** Who answers for the entry, by when it is to be followed up, and by which way it came. */
export function ServicePanel(props: { entry: FragmentOf<typeof ServicePanelFields> }) {
  const t = useT();
  const entry = readFragment(ServicePanelFields, props.entry);
  const { accountable, item } = entry;
  const since = showDay(entry.accountableSince);
  return (
    <Panel title={t("服务信息", "Service")}>
      <FieldList
        fields={[
          {
            label: t("责任人", "Accountable"),
            value: t(
              `${accountable.displayName}（${since} 起）`,
              `${accountable.displayName} (since ${since})`,
            ),
          },
          clock(entry),
          {
            label: t("上次服务", "Last service"),
            value: entry.lastFollowedUpOn ?? t("尚无服务记录", "No record yet"),
          },
          { label: t("入库时间", "Admitted at"), value: showTime(entry.admittedAt) },
          ...routeFields(entry),
          {
            label: item.itemKind === "DEMAND" ? t("需求", "Demand") : t("成果", "Achievement"),
            value: <ItemLink item={item}>{t("查看登记内容", "See it")}</ItemLink>,
          },
        ]}
      />
    </Panel>
  );
}

function clock(entry: Entry): Field {
  if (entry.leftAt) {
    const because = orNothing(exitText, entry.leftBecause);
    return {
      label: inLanguage("退出", "Left"),
      value: `${showDay(entry.leftAt)} ${because ?? ""}`,
    };
  }
  return { label: inLanguage("应跟进日期", "Follow up by"), value: <FollowUp entry={entry} /> };
}

function routeFields({ route, evaluationItem, recommender, letter, ...entry }: Entry): Field[] {
  const fields: Field[] = [
    { label: inLanguage("入库方式", "Route"), value: inLanguage(...routeText[route]) },
  ];
  if (evaluationItem?.batch) {
    const { id, title } = evaluationItem.batch;
    fields.push({
      label: inLanguage("评价批次", "Batch"),
      value: (
        <Link to="/batches/$id" params={{ id }}>
          {title}
        </Link>
      ),
    });
  }
  if (recommender) {
    fields.push({ label: inLanguage("推荐单位", "Recommender"), value: recommender.name });
  }
  if (letter) {
    fields.push({
      label: inLanguage("推荐函", "Letter"),
      value: (
        <>
          {entry.letterNumber} · {entry.letterDated} <FileLink file={letter} />
        </>
      ),
    });
  }
  return fields;
}
