// Which program made a package, and its version, as the package says it. Held to package.json by a test.

export const software = { name: 'Trappan', version: '0.1.0' } as const;
