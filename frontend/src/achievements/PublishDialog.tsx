import { Alert, Checkbox, Form, Input } from "antd";
import { type ChosenFile, FileField, fileSettled } from "../files/FileField.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { DayItem } from "../ui/DayItem.tsx";
import { FieldList } from "../ui/FieldList.tsx";
import { today } from "../ui/format.ts";
import { inARow, useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { usePublish } from "./usePublish.ts";
import { kindText, trlText } from "./words.ts";

export const PublishFields = graphql(`
  fragment PublishFields on Achievement {
    id
    version
    title
    kind
    trl
    summary
    keywords
    industry {
      id
      name
      nameEn
    }
    reporter {
      id
      name
    }
  }
`);

interface PublishValues {
  summary: string;
  consent: ChosenFile;
  consentedOn: string;
  novelty: string;
  nothingSecret?: boolean;
}

interface PublishDialogProps {
  achievement: FragmentOf<typeof PublishFields>;
  /** It stands in the showcase with what has changed since: the new text takes its place. */
  anew: boolean;
  open: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** What becomes public is seen before it does; it needs consent and a look at novelty (LIB-6). */
export function PublishDialog({ achievement, anew, open, onDone, onClose }: PublishDialogProps) {
  const t = useT();
  const a = readFragment(PublishFields, achievement);
  const { run } = usePublish();
  const required = [{ required: true }];
  return (
    <WriteDialog
      open={open}
      title={anew ? t("重新公开", "Publish anew") : t("公开展示成果", "Publish the achievement")}
      okText={t("确认公开", "Publish")}
      danger
      success={t("已公开展示。", "Published.")}
      initialValues={{ summary: a.summary }}
      write={({ consent, nothingSecret, ...values }: PublishValues) =>
        run({
          achievement: a.id,
          version: a.version,
          ...values,
          consent: consent.id ?? "",
          nothingSecret: nothingSecret ?? false,
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 16 }}
        title={t(
          "公开即为披露，可能使尚未申请的专利丧失新颖性；公开过的内容无法收回，撤下也不能恢复。",
          "To publish is to disclose: it can destroy the novelty of a patent not yet filed, and taking it down does not undo that.",
        )}
      />
      <Form.Item
        name="summary"
        label={t("公开简介", "What the public reads")}
        extra={t("不得含有联系方式和技术秘密。", "Without contacts and technical secrets.")}
        rules={required}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={2000} />
      </Form.Item>
      <Form.Item
        name="consent"
        label={t("权利人同意书", "The holder's consent")}
        extra={
          anew
            ? t("内容有变更，须有新的同意书。", "It has changed: a new one is needed.")
            : undefined
        }
        rules={[...required, fileSettled]}
        validateTrigger={false}
      >
        <FileField />
      </Form.Item>
      <DayItem
        name="consentedOn"
        label={t("同意日期", "Day of the consent")}
        rules={required}
        max={today()}
      />
      <Form.Item
        name="novelty"
        label={t("新颖性说明", "On novelty")}
        extra={t(
          "写明专利申请情况（申请号、申请日），或为何不需申请。",
          "Which patents were filed and when, or why none is wanted.",
        )}
        rules={required}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
      </Form.Item>
      <h3 style={{ fontSize: 14, marginBottom: 4 }}>{t("将公开的内容", "What will be public")}</h3>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <section
            aria-label={t("公开内容预览", "Preview")}
            style={{ border: "1px dashed var(--line)", padding: 12, marginBottom: 16 }}
          >
            <FieldList
              fields={[
                { label: t("成果名称", "Title"), value: a.title },
                { label: t("成果类型", "Kind"), value: t(...kindText[a.kind]) },
                {
                  label: t("所属产业", "Industry"),
                  value: a.industry && t(a.industry.name, a.industry.nameEn),
                },
                {
                  label: t("技术成熟度", "TRL"),
                  value: a.trl && t(...(trlText[a.trl] ?? ["", ""])),
                },
                { label: t("首报单位", "First reporter"), value: a.reporter.name },
                { label: t("关键词", "Keywords"), value: inARow(a.keywords) },
                {
                  label: t("公开简介", "What the public reads"),
                  value: getFieldValue("summary"),
                  wide: true,
                },
              ]}
            />
            <p style={{ marginTop: 8, color: "var(--ink-soft)", fontSize: 13 }}>
              {t(
                "联系人、电话、邮箱、价格和同意书均不公开。",
                "Contacts, prices and the consent are not published.",
              )}
            </p>
          </section>
        )}
      </Form.Item>
      <Form.Item name="nothingSecret" valuePropName="checked">
        <Checkbox>
          {t(
            "我已核对：公开内容不含秘密，也不影响尚未申请的专利。",
            "I have checked: nothing secret, and nothing that a patent still needs, is published.",
          )}
        </Checkbox>
      </Form.Item>
    </WriteDialog>
  );
}
