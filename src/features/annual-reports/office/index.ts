export { annualReportsOffice } from "./room.ts";
