import { readFileSync } from 'node:fs';
import { parseTypeModel, type TypeModel } from '../events/propose-type/type-model.js';
import { inPackage } from './package-root.js';

/** The weights that propose a type for two parties, as this package ships them. */
export function loadTypeModel(): TypeModel {
  return parseTypeModel(readFileSync(inPackage('models', 'types.bin')));
}
