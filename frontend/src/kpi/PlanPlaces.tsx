import type { ReactNode } from "react";
import { type EnumOf, type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { narrowedTo } from "../showcase/ways.ts";
import { today } from "../ui/format.ts";
import { type Text, useT } from "../ui/language.ts";
import { Section } from "../visitors/Section.tsx";
import styles from "./Plan.module.css";

export const PlanIndustryFields = graphql(`
  fragment PlanIndustryFields on Industry {
    id
    name
    nameEn
    group
    validFrom
    validTo
  }
`);

export const PlanTownFields = graphql(`
  fragment PlanTownFields on Town {
    id
    name
    nameEn
    kind
    validFrom
    validTo
  }
`);

const groupText: Record<EnumOf<"IndustryGroup">, Text> = {
  STRATEGIC: ["战略性新兴产业", "Strategic emerging industries"],
  FUTURE: ["未来产业", "Industries of the future"],
  TRADITIONAL: ["传统支柱产业", "Traditional pillars"],
  SPECIAL: ["特色产业", "Special industries"],
};

const townText: Record<EnumOf<"TownKind">, Text> = {
  SUBDISTRICT: ["街道", "Subdistricts"],
  TOWN: ["镇", "Towns"],
  PARK: ["园区", "Parks"],
};

/** The industries in force, by group, each with what of it is published. */
export function PlanIndustries(props: { of: readonly FragmentOf<typeof PlanIndustryFields>[] }) {
  const t = useT();
  const industries = readFragment(PlanIndustryFields, props.of).filter(isInForce);
  return (
    <Section
      title={t("产业", "Industries")}
      lead={t("点击产业，查看其公开成果。", "Each leads to what of it is published.")}
    >
      {keysOf(groupText).map((group) => (
        <Named key={group} label={groupText[group]}>
          {industries
            .filter((one) => one.group === group)
            .map(({ id, name, nameEn }) => (
              <li key={id}>
                <a href={narrowedTo("industry", id)}>{t(name, nameEn)}</a>
              </li>
            ))}
        </Named>
      ))}
    </Section>
  );
}

/** The towns and parks in force, by kind. */
export function PlanTowns(props: { of: readonly FragmentOf<typeof PlanTownFields>[] }) {
  const t = useT();
  const towns = readFragment(PlanTownFields, props.of).filter(isInForce);
  return (
    <Section title={t("镇街（园区）", "Towns and parks")}>
      {keysOf(townText).map((kind) => (
        <Named key={kind} label={townText[kind]}>
          {towns
            .filter((one) => one.kind === kind)
            .map(({ id, name, nameEn }) => (
              <li key={id}>{t(name, nameEn)}</li>
            ))}
        </Named>
      ))}
    </Section>
  );
}

function Named({ label, children }: { label: Text; children: readonly ReactNode[] }) {
  const t = useT();
  if (children.length === 0) return null;
  return (
    <div className={styles.kind}>
      <h3 className={styles.name}>{t(...label)}</h3>
      <ul className={styles.names}>{children}</ul>
    </div>
  );
}

function keysOf<Key extends string>(texts: Record<Key, Text>): Key[] {
  return Object.keys(texts) as Key[];
}

/** Days compare as they are written. */
function isInForce({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) {
  const day = today();
  return (validFrom ?? day) <= day && day <= (validTo ?? day);
}
