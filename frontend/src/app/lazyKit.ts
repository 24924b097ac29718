import { lazy } from "react";

/** The component kit, loaded with the first thing that is made of it. */
export const LazyKit = lazy(() => import("./Kit.tsx").then((module) => ({ default: module.Kit })));
