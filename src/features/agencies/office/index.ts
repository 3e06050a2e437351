export { agenciesOffice } from "./room.ts";
