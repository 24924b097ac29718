/**
 * Which modules travel in one file. Left alone, each set of pages that share a module makes a
 * file of it: some eighty for a list, of a kilobyte each, and six at a time are asked for.
 */

/** What is known of a module while files are made of them. */
interface Known {
  getModuleInfo: (id: string) => {
    importers: readonly string[];
    dynamicImporters: readonly string[];
  } | null;
}

const PAGE = "src/main.tsx";
export const VISITORS = "src/visitors/start.tsx";
const BEGIN = "src/app/start.tsx";
const FIRST_SCREEN = ["src/app/Shell.tsx", "src/home/HomePage.tsx"];
/** A list without what the libraries' tables have besides. */
const PLAIN_LIST = "src/kpi/LedgerPage.tsx";
const LIST = /\/src\/[a-z]+\/[A-Z]\w+sPage\.tsx$/;
/** Packages that every entry stands on. */
const BASE =
  /node_modules\/(react|react-dom|scheduler|urql|@urql\/(core|exchange-persisted)|wonka|@0no-co|gql\.tada|dayjs)\//;
/** In so many of the lists a module travels with what all of them need. */
const SHARED = 5;

/**
 * The file that a module of several entries travels in; null: the bundler's own choice. Whatever such
 * a module needs is needed by the same entries, so that no two of these files need each other.
 */
export function chunkOf(id: string, known: Known): string | null {
  if (BASE.test(id)) return "base";
  if (id.includes("node_modules") || isLoadedByItself(id, known)) return null;
  const from = [...above(id, known)];
  const isIn = (...entries: string[]) =>
    from.some((one) => entries.some((entry) => one.endsWith(entry)));
  if (isIn(PAGE)) return "base";
  if (isIn(VISITORS)) {
    const isElsewhere = from.some((one) => isLoadedByItself(one, known) && !one.endsWith(VISITORS));
    return isElsewhere ? "base" : "visitors";
  }
  if (isIn(BEGIN)) return "console";
  if (isIn(...FIRST_SCREEN)) return "home";
  if (from.filter((one) => LIST.test(one)).length < SHARED) return null;
  return isIn(PLAIN_LIST) ? "lists" : "tables";
}

/** Such a module keeps a file by which it is known. */
function isLoadedByItself(id: string, known: Known): boolean {
  return (known.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0;
}

/** The module and all that import it, directly or through others. */
function above(id: string, known: Known): Set<string> {
  const found = new Set([id]);
  for (const one of found) {
    for (const importer of known.getModuleInfo(one)?.importers ?? []) found.add(importer);
  }
  return found;
}
