import { ofBackend } from "../backend.ts";
import { useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { askedBy, askedByHash, askedWithKey, EXAMPLE } from "./examples.ts";
import { PageHead } from "./PageHead.tsx";
import { Section } from "./Section.tsx";
import styles from "./Text.module.css";
import visitors from "./Visitors.module.css";

/** How to ask the API, with and without a key. */
export function DataPage() {
  const t = useT();
  const title = t("开放数据", "Open data");
  useTitle(title);
  const address = new URL(ofBackend("/graphql"), window.location.href).href;
  return (
    <div className={visitors.reading}>
      <PageHead title={title}>
        {t(
          "平台的数据都由一个 GraphQL 接口提供：要哪些字段就取哪些，每个字段都有说明。公开的部分无需登录。",
          "All of the platform's data comes from one GraphQL API: ask for the fields you want, each of them described. What is public needs no sign-in.",
        )}
      </PageHead>
      <Section title={t("先试一试", "Try it")}>
        <div className={styles.text}>
          <p>
            <a href="/playground">{t("打开在线查询", "Open the playground")}</a>
            {t(
              "：边写边提示，附示例和全部类型的说明，并显示每次查询的开销。",
              ": it completes what you type, has examples and the reference of every type, and shows what a query costs.",
            )}
          </p>
          <p>
            {t("接口地址：", "The API's address: ")}
            <code>{address}</code>
          </p>
          <Code label={t("示例命令", "Example command")}>{askedBy(address)}</Code>
        </div>
      </Section>
      <Section
        title={t("示例查询", "An example query")}
        lead={t(
          "某一产业的公开成果，连同各成熟度的数量；产业代码可查 industries。",
          "What is published of an industry, with how many of each readiness; `industries` has the codes.",
        )}
      >
        <Code label={t("查询全文", "The text of the query")}>{EXAMPLE}</Code>
      </Section>
      <Section title={t("列表怎么取", "Lists")}>
        <ul className={styles.points}>
          <li>
            {t(
              "分页：first 取多少条（至多 100），下一页把 pageInfo.endCursor 交给 after。",
              "Pages: `first` says how many, at most 100; give `pageInfo.endCursor` as `after` for the next one.",
            )}
          </li>
          <li>
            {t(
              "筛选：各类型写法相同（eq、in、gte、contains…），可用 and、or、not 组合，也可经 where 穿过关联。",
              "Filters have one shape for all types (`eq`, `in`, `gte`, `contains` …), combine by `and`, `or`, `not`, and go through relations by `where`.",
            )}
          </li>
          <li>
            {t(
              "总数与分布：totalCount 和 facets 针对整个列表；超过 10,000 条时会注明。",
              "`totalCount` and `facets` are of the whole list, and say where they stop at 10,000.",
            )}
          </li>
          <li>
            {t(
              "开销：每次请求至多 5,000 个值（行数×字段数），用量见应答的 extensions.cost 和 RateLimit 头。",
              "Cost: a request may ask for 5,000 values, rows × fields; `extensions.cost` and the header `RateLimit` say what was used.",
            )}
          </li>
        </ul>
      </Section>
      <Section title={t("只传查询的哈希", "Persisted documents")}>
        <div className={styles.text}>
          <p>
            {t(
              "查询可用其文本的 SHA-256 代替：第一次连同文本一起发送，之后只发哈希。用 GET 请求时，未登录的应答带有 ETag，没有变化则返回 304。",
              "The SHA-256 of a query stands for its text: send both once, then the hash alone. By GET, answers to visitors have an ETag, and 304 says that nothing has changed.",
            )}
          </p>
          <Code label={t("按哈希查询", "Asking by hash")}>{askedByHash(address)}</Code>
        </div>
      </Section>
      <Section title={t("数据合作方的密钥", "A partner's key")}>
        <div className={styles.text}>
          <p>
            {t(
              "共享范围大于公开部分的，由平台管理员登记合作方程序，授权到类型、字段和行。密钥只显示一次，两年内到期，可随时更换或撤销；只能读取，并且只能从服务器上使用。",
              "For more than what is public, an administrator enters the partner's program and grants it types, fields and rows. The key is shown once, expires within two years, and can be replaced or revoked at any time. It reads only, and belongs on a server.",
            )}
          </p>
          <Code label={t("带密钥的命令", "A command with a key")}>{askedWithKey(address)}</Code>
          <p>
            {t(
              "超出授权的查询会被整个拒绝，并逐一指出超出的字段；超过每分钟限额返回 429。",
              "A query that goes beyond the grant is refused as a whole, with every such field named; beyond the limit of a minute it is 429.",
            )}
          </p>
        </div>
      </Section>
    </div>
  );
}

function Code({ label, children }: { label: string; children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll within, by keyboard as well
    <section className={styles.code} tabIndex={0} aria-label={label}>
      <pre>{children}</pre>
    </section>
  );
}
