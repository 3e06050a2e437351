export { oversightOffice } from "./room.ts";
