import { useNavigate } from "@tanstack/react-router";
import { InputNumber, Select } from "antd";
import { choicesOf } from "../ui/choices.ts";
import { DayFilter } from "../ui/DayFilter.tsx";
import { FilterBar } from "../ui/FilterBar.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { ActorSelect } from "./ActorSelect.tsx";
import type { AuditSearch } from "./auditSearch.ts";
import { operationText, subjectText } from "./words.ts";

/** What of the log is shown: by whom, which operation, on what, when. */
export function AuditFilters({ search }: { search: AuditSearch }) {
  const t = useT();
  const navigate = useNavigate();
  const change = (changed: AuditSearch) =>
    navigate({ to: "/audit", search: { ...search, ...changed } });
  return (
    <FilterBar label={t("筛选审计日志", "Filter the audit log")}>
      <ActorSelect value={search.actor} onChange={(actor) => change({ actor })} />
      <Select
        aria-label={t("操作", "Operation")}
        placeholder={t("全部操作", "Any operation")}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        value={search.operation}
        options={choicesOf(operationText)}
        onChange={(operation) => change({ operation })}
      />
      <Select
        aria-label={t("对象", "Subject")}
        placeholder={t("全部对象", "Any subject")}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        value={search.subject}
        options={choicesOf(subjectText)}
        onChange={(subject) => change({ subject })}
      />
      <InputNumber
        style={{ width: "100%" }}
        aria-label={t("对象编号", "Subject's number")}
        placeholder={t("对象编号", "Subject's number")}
        min={1}
        max={2_147_483_647}
        precision={0}
        controls={false}
        value={search.row ?? null}
        changeOnWheel={false}
        onPressEnter={({ currentTarget }) => change({ row: numberIn(currentTarget.value) })}
        onBlur={({ currentTarget }) => change({ row: numberIn(currentTarget.value) })}
      />
      <DayFilter
        label={t("起始日期", "From")}
        value={search.from}
        max={search.to ?? today()}
        onChange={(from) => change({ from })}
      />
      <DayFilter
        label={t("截止日期", "To")}
        value={search.to}
        {...(search.from ? { min: search.from } : {})}
        max={today()}
        onChange={(to) => change({ to })}
      />
    </FilterBar>
  );
}

function numberIn(typed: string): number | undefined {
  const number = Number(typed);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
