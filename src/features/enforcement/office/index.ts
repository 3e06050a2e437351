export { enforcementOffice } from "./room.ts";
