export { reportFilingOffice } from "./room.ts";
