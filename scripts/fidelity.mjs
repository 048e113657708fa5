// The fidelity check by itself; see CONTRIBUTING.md.
import { checkFidelity } from './checks/fidelity.mjs';

try {
  await checkFidelity();
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
