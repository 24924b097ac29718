import { useEffect, useState } from "react";
import { useClient } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { thisYear } from "../ui/format.ts";
import { StandingFields } from "./StandingPanel.tsx";

const WallQuery = graphql(
  `
  query Wall($year: Int!) {
    viewer {
      role
    }
    plan(year: $year) {
      year
      title
      served {
        actual
        records
      }
      funnel {
        stage
        reached
        medianDays
      }
      indicators {
        code
        name
        unit
        target
        targetText
        actual
        actualText
        attainment
        literalActual
        towns: breakdown(by: TOWN) {
          key
          label
          count
        }
        industries: breakdown(by: INDUSTRY) {
          key
          label
          count
        }
        clauses: breakdown(by: CLAUSE) {
          key
          label
          count
        }
        ...StandingFields
      }
    }
  }
`,
  [StandingFields],
);

export type WallFigures = ResultOf<typeof WallQuery>["plan"];

/** Milliseconds from one question to the next. */
const EVERY = 60_000;

export interface Wall {
  /** The last that were told, and when. */
  figures?: WallFigures;
  at?: Date;
  /** Why they are not today's: the server did not answer, or takes nobody to be signed in. */
  lost?: "CONNECTION" | "SESSION";
}

/** The figures, asked for once a minute by one query; what was told last stays. */
export function useWall(): Wall {
  const client = useClient();
  const [wall, setWall] = useState<Wall>({});
  useEffect(() => {
    let over = false;
    const ask = async () => {
      // Whoever looks at New Year sees the new year.
      const { data } = await client
        .query(WallQuery, { year: thisYear() }, { requestPolicy: "network-only" })
        .toPromise();
      if (over) return;
      setWall((last) => {
        if (!data) return { ...last, lost: "CONNECTION" };
        if (data.viewer.role === "VISITOR") return { ...last, lost: "SESSION" };
        return { figures: data.plan, at: new Date() };
      });
    };
    ask();
    const timer = setInterval(ask, EVERY);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [client]);
  return wall;
}
