/** What tests of other rooms ask. */
export { openDataRoutes } from "./routes.tsx";
