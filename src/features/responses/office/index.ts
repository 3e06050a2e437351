export { responsesOffice } from "./room.ts";
