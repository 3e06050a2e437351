/** What the site puts together, and tests ask. */
export { type OpenDataServices, openDataRoutes } from "./routes.tsx";
