import type { AfgeslotenDossier } from '../archief/overbrengen.ts';
import { waardenOf } from '../instellingen/waarden.ts';
import { isOver } from '../opdrachten/ground/dossier-status.ts';
import { regioNu } from '../regio/regio.ts';
import type { Bewaartermijn } from '../shared/bewaartermijnen.ts';
import type { AllStreams } from './streams.ts';
