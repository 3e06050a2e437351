export { disputesOffice } from "./room.ts";
