// Lint: the rules and where they apply are in tools/lint, so that test/house can try them on planted faults.

import { houseConfig } from './tools/lint/config.mjs';

export default houseConfig();
