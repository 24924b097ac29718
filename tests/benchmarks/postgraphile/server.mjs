// PostGraphile over the views of the schema `bench`: the row filter is in the views, so that it is
// the same SQL as everywhere else. Nothing is looked up about who asks.
import { createServer } from "node:http";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const pool = new pg.Pool({
  host: process.env.PGHOST,
  user: process.env.PGUSER,
  database: process.env.PGDATABASE,
  max: Number(process.env.POOL ?? 10),
});

const preset = {
  extends: [PostGraphileAmberPreset],
  // Views have no indexes of their own: what may be filtered by is said in their comments.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [makePgService({ pool, schemas: ["bench"] })],
  schema: { orderByNullsLast: true, defaultBehavior: "+list +connection" },
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false, maxRequestLength: 200_000 },
};

const serv = postgraphile(preset).createServ(grafserv);
const server = createServer();
await serv.addTo(server);
if (process.argv[2] === "schema") {
  const { printSchema } = await import("graphql");
  console.log(printSchema(await postgraphile(preset).getSchema()));
  process.exit(0);
}
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"));
