// For builds in one go: a package is the one that Node takes for the product, which is compiled as CommonJS.

import { createRequire } from 'node:module';
import path from 'node:path';

export const asRequired = {
  name: 'as-required',
  resolveId: (name, importer) => {
    if (!importer || /^(?:[./]|node:)/.test(name) || path.isAbsolute(name) || importer.includes('node_modules')) return null;
    try {
      const found = createRequire(importer).resolve(name);
      return path.isAbsolute(found) ? found : null;
    } catch {
      return null;
    }
  },
};
