import { RouterProvider } from "@tanstack/react-router";
import { useMemo } from "react";
import { Provider } from "urql";
import { useLanguage } from "../ui/language.ts";
import { makeClient } from "./client.ts";
import { router } from "./router.tsx";

export function App() {
  const language = useLanguage();
  const client = useMemo(() => makeClient(language), [language]);
  return (
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  );
}
