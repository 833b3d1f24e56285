/** The stores of the weights' database, their versions, and the connection to it. */
import { DatabaseConnection } from '../connection.ts';
import type { WeightsDatabase, WeightsSchema } from './schema.ts';

/** Brings a database of any earlier version to this one. A step is never edited once it has been released. */
function upgrade(database: WeightsDatabase, oldVersion: number): void {
	if (oldVersion < 1) {
		database.createObjectStore('variants', { keyPath: 'key' });
		database.createObjectStore('downloads', { keyPath: 'key' });
		database.createObjectStore('files', { keyPath: 'key' });
		database.createObjectStore('chunks', { keyPath: ['fileKey', 'index'] });
		database.createObjectStore('access');
	}
}

/** The connection to the weights, on the factory it is given (`weightsFactory`); null where the browser offers none. */
export class WeightsConnection extends DatabaseConnection<WeightsSchema> {
	constructor(factory: IDBFactory | null) {
		super(factory, { name: 'ponder-weights', version: 1, upgrade });
	}
}
