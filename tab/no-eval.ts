// Imported first of all: the page's policy forbids code made at run time, and zod otherwise tries it once, which browsers report.

import { config } from 'zod';

config({ jitless: true });
