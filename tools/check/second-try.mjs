// Which files of a run of jest are tried a second time, and what the two runs say together.

const MOST_TRIED_AGAIN = 2;

const failed = ({ status }) => status === 'failed';

/** The files that failed, if they are so few that the machine may be at fault; none when the product plainly is. */
export const triedAgain = ({ testResults }) => {
  const files = testResults.filter(failed).map(({ name }) => name);
  return files.length <= MOST_TRIED_AGAIN ? files : [];
};

const sum = (results, count) => results.reduce((total, result) => total + count(result), 0);
const testsThat = (status) => (result) => result.assertionResults.filter((test) => test.status === status).length;

/** The first run with the second's files in the place of its own; `unsteady` names those that passed only then. */
export const mergeRuns = (run, again) => {
  const newer = new Map(again.testResults.map((result) => [result.name, result]));
  const testResults = run.testResults.map((result) => newer.get(result.name) ?? result);
  const bad = testResults.filter(failed);
  return {
    ...run,
    testResults,
    unsteady: again.testResults.filter((result) => !failed(result)).map(({ name }) => name),
    numPassedTests: sum(testResults, testsThat('passed')),
    numFailedTests: sum(testResults, testsThat('failed')),
    numFailedTestSuites: bad.length,
    numPassedTestSuites: run.numTotalTestSuites - bad.length,
    numRuntimeErrorTestSuites: bad.filter(({ assertionResults }) => assertionResults.length === 0).length,
  };
};
