import { type Structure } from './structure.ts';
/** Connection strings of ADO, ODBC, JDBC, libpq, StackExchange.Redis and Azure: keys and values, one of them a password. */
export declare const connectionString: Structure;
