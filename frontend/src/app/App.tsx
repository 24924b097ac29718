import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { Provider } from "urql";
import { useLanguage } from "../ui/language.ts";
import { makeClient } from "./client.ts";
import { router } from "./router.tsx";
import { asking, ViewerQuery } from "./viewer.ts";

export function App() {
  const language = useLanguage();
  const client = useMemo(() => makeClient(language), [language]);
  // While the page's own files are still on their way.
  useEffect(() => {
    void client.query(ViewerQuery, {}, asking).toPromise();
  }, [client]);
  return (
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  );
}
