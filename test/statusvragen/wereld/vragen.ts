import type { Vraag } from './vraag.ts';
import { VRAGEN as ACHTSTE_ZONDAG } from './vragen/achtste-zondag.ts';
import { VRAGEN as ANDERS_BREDER } from './vragen/anders-breder.ts';
import { VRAGEN as ANDERS_DERDE } from './vragen/anders-derde-zondag.ts';
import { VRAGEN as ANDERS_DOOR_DE_WEEK } from './vragen/anders-door-de-week.ts';
import { VRAGEN as ANDERS_FEITEN } from './vragen/anders-feiten.ts';
import { VRAGEN as ANDERS_LIJSTEN } from './vragen/anders-lijsten.ts';
import { VRAGEN as ANDERS_NAAST_EN_IN } from './vragen/anders-naast-en-in.ts';
import { VRAGEN as ANDERS_ORGANISATIE } from './vragen/anders-organisatie.ts';
import { VRAGEN as ANDERS_OVERIG } from './vragen/anders-overig.ts';
import { VRAGEN as ANDERS_REST } from './vragen/anders-rest.ts';
import { VRAGEN as ANDERS_TWEEDE } from './vragen/anders-tweede-zondag.ts';
import { VRAGEN as ANDERS_VIERDE } from './vragen/anders-vierde-zondag.ts';
import { VRAGEN as ANDERS_VIJFDE_EN_ZESDE } from './vragen/anders-vijfde-en-zesde-zondag.ts';
import { VRAGEN as ANDERS_VRIJDAG } from './vragen/anders-vrijdag.ts';
import { VRAGEN as ANDERS_WOENSDAG } from './vragen/anders-woensdag.ts';
import { VRAGEN as ANDERS_ZONDAG } from './vragen/anders-zondag.ts';
import { BREDER } from './vragen/breder.ts';
import { DAGEN_EN_DOENERS } from './vragen/dagen-en-doeners.ts';
import { VRAGEN as DERDE_ZONDAG } from './vragen/derde-zondag.ts';
import { VRAGEN as DERTIENDE_MAANDAG } from './vragen/dertiende-maandag.ts';
import { VRAGEN as EEN_DOSSIER_1 } from './vragen/een-dossier-1.ts';
import { VRAGEN as EEN_DOSSIER_2 } from './vragen/een-dossier-2.ts';
import { VRAGEN as EEN_DOSSIER_3 } from './vragen/een-dossier-3.ts';
import { VRAGEN as ELFDE_MAANDAG } from './vragen/elfde-maandag.ts';
import { FEITEN } from './vragen/feiten.ts';
import { VRAGEN as GEEN_ENKELE } from './vragen/geen-enkele-en-welke-niet.ts';
import { VRAGEN as GEKOMEN_EN_GEZEGD } from './vragen/gekomen-en-gezegd.ts';
import { VRAGEN as GEWEEST } from './vragen/geweest-en-op-na.ts';
import { VRAGEN as JA_OF_NEE } from './vragen/ja-of-nee.ts';
import { VRAGEN as KORT_EN_GESPROKEN_1 } from './vragen/kort-en-gesproken-1.ts';
import { VRAGEN as KORT_EN_GESPROKEN_2 } from './vragen/kort-en-gesproken-2.ts';
import { VRAGEN as KORT_EN_GESPROKEN_3 } from './vragen/kort-en-gesproken-3.ts';
import { LIJSTEN } from './vragen/lijsten.ts';
import { VRAGEN as LIJSTEN_MET_VOORWAARDEN_1 } from './vragen/lijsten-met-voorwaarden-1.ts';
import { VRAGEN as LIJSTEN_MET_VOORWAARDEN_2 } from './vragen/lijsten-met-voorwaarden-2.ts';
import { VRAGEN as LIJSTEN_MET_VOORWAARDEN_3 } from './vragen/lijsten-met-voorwaarden-3.ts';
import { VRAGEN as LIJSTEN_MET_VOORWAARDEN_4 } from './vragen/lijsten-met-voorwaarden-4.ts';
import { MAANDAGOCHTEND } from './vragen/maandagochtend.ts';
import { VRAGEN as MEER_EN_MINDER_1 } from './vragen/meer-en-minder-1.ts';
import { VRAGEN as MEER_EN_MINDER_2 } from './vragen/meer-en-minder-2.ts';
import { VRAGEN as MEER_EN_MINDER_3 } from './vragen/meer-en-minder-3.ts';
import { VRAGEN as NAAST_EN_IN } from './vragen/naast-en-in.ts';
import { VRAGEN as NEE_EN_OF_1 } from './vragen/nee-en-of-1.ts';
import { VRAGEN as NEE_EN_OF_2 } from './vragen/nee-en-of-2.ts';
import { VRAGEN as NEE_EN_OF_3 } from './vragen/nee-en-of-3.ts';
import { VRAGEN as NEGENDE_ZONDAG } from './vragen/negende-zondag.ts';
import { OMLIJST } from './vragen/omlijst.ts';
import { VRAGEN as ONDERWERPEN } from './vragen/onderwerpen.ts';
import { ORGANISATIE } from './vragen/organisatie.ts';
import { OVERIG } from './vragen/overig.ts';
import { RECHTEN } from './vragen/rechten.ts';
import { VRAGEN as REST } from './vragen/rest.ts';
import { VRAGEN as TEL_EN_WEEG } from './vragen/tel-en-weeg.ts';
import { VRAGEN as TELLEN_1 } from './vragen/tellen-en-vergelijken-1.ts';
import { VRAGEN as TELLEN_2 } from './vragen/tellen-en-vergelijken-2.ts';
import { VRAGEN as TELLEN_3 } from './vragen/tellen-en-vergelijken-3.ts';
import { VRAGEN as TIENDE_DINSDAG } from './vragen/tiende-dinsdag.ts';
import { VRAGEN as TIENDE_MAANDAG } from './vragen/tiende-maandag.ts';
import { VRAGEN as TIENDE_WOENSDAG } from './vragen/tiende-woensdag.ts';
import { VRAGEN as TWAALFDE_MAANDAG } from './vragen/twaalfde-maandag.ts';
import { VRAGEN as TWEE_DAGEN } from './vragen/twee-dagen-en-door-wie.ts';
import { VRAGEN as TWEEDE_ZONDAG } from './vragen/tweede-zondag.ts';
import { VRAGEN as VEEL_FEITEN_1 } from './vragen/veel-feiten-1.ts';
import { VRAGEN as VEEL_FEITEN_2 } from './vragen/veel-feiten-2.ts';
import { VRAGEN as VEEL_LIJSTEN_1 } from './vragen/veel-lijsten-1.ts';
import { VRAGEN as VEEL_LIJSTEN_2 } from './vragen/veel-lijsten-2.ts';
import { VRAGEN as VEERTIENDE_MAANDAG } from './vragen/veertiende-maandag.ts';
import { VERWIJZEN } from './vragen/verwijzen.ts';
import { VRAGEN as VIERDE_ZONDAG } from './vragen/vierde-zondag.ts';
import { VRAGEN as VIJFDE_ZONDAG } from './vragen/vijfde-zondag.ts';
import { VRAGEN as VRIJDAG } from './vragen/vrijdag.ts';
import { VRAGEN as WIE_ER_NIET_BIJ_HOORT } from './vragen/wie-er-niet-bij-hoort.ts';
import { VRAGEN as OP_HET_WERK_1 } from './vragen/wie-wat-wanneer-op-het-werk-1.ts';
import { VRAGEN as OP_HET_WERK_2 } from './vragen/wie-wat-wanneer-op-het-werk-2.ts';
import { VRAGEN as OP_HET_WERK_3 } from './vragen/wie-wat-wanneer-op-het-werk-3.ts';
import { VRAGEN as WOENSDAG } from './vragen/woensdag.ts';
import { VRAGEN as ZEGSWIJZEN } from './vragen/zegswijzen.ts';
import { VRAGEN as ZESDE_ZONDAG } from './vragen/zesde-zondag.ts';
import { VRAGEN as ZEVENDE_ZONDAG } from './vragen/zevende-zondag.ts';
import { VRAGEN as ZONDAG } from './vragen/zondag.ts';

/** Every question that is asked in the seeded world. */
export const VRAGEN: readonly Vraag[] = [
  ...LIJSTEN,
  ...FEITEN,
  ...EEN_DOSSIER_1,
  ...EEN_DOSSIER_2,
  ...EEN_DOSSIER_3,
  ...OVERIG,
  ...ORGANISATIE,
  ...RECHTEN,
  ...DAGEN_EN_DOENERS,
  ...BREDER,
  ...WOENSDAG,
  ...REST,
  ...VRIJDAG,
  ...ZONDAG,
  ...TWEEDE_ZONDAG,
  ...DERDE_ZONDAG,
  ...OMLIJST,
  ...NAAST_EN_IN,
  ...VERWIJZEN,
  ...VIERDE_ZONDAG,
  ...VIJFDE_ZONDAG,
  ...ZESDE_ZONDAG,
  ...ZEVENDE_ZONDAG,
  ...ACHTSTE_ZONDAG,
  ...MAANDAGOCHTEND,
  ...GEKOMEN_EN_GEZEGD,
  ...TEL_EN_WEEG,
  ...ONDERWERPEN,
  ...GEEN_ENKELE,
  ...ZEGSWIJZEN,
  ...TWEE_DAGEN,
  ...ANDERS_TWEEDE,
  ...ANDERS_DERDE,
  ...ANDERS_VIERDE,
  ...ANDERS_VIJFDE_EN_ZESDE,
  ...ANDERS_DOOR_DE_WEEK,
  ...JA_OF_NEE,
  ...GEWEEST,
  ...ANDERS_NAAST_EN_IN,
  ...ANDERS_REST,
  ...ANDERS_VRIJDAG,
  ...ANDERS_WOENSDAG,
  ...ANDERS_ZONDAG,
  ...ANDERS_LIJSTEN,
  ...ANDERS_FEITEN,
  ...ANDERS_OVERIG,
  ...ANDERS_ORGANISATIE,
  ...ANDERS_BREDER,
  ...OP_HET_WERK_1,
  ...OP_HET_WERK_2,
  ...OP_HET_WERK_3,
  ...TELLEN_1,
  ...TELLEN_2,
  ...TELLEN_3,
  ...LIJSTEN_MET_VOORWAARDEN_1,
  ...LIJSTEN_MET_VOORWAARDEN_2,
  ...LIJSTEN_MET_VOORWAARDEN_3,
  ...LIJSTEN_MET_VOORWAARDEN_4,
  ...MEER_EN_MINDER_1,
  ...MEER_EN_MINDER_2,
  ...MEER_EN_MINDER_3,
  ...KORT_EN_GESPROKEN_1,
  ...KORT_EN_GESPROKEN_2,
  ...KORT_EN_GESPROKEN_3,
  ...WIE_ER_NIET_BIJ_HOORT,
  ...NEGENDE_ZONDAG,
  ...TIENDE_MAANDAG,
  ...TIENDE_DINSDAG,
  ...TIENDE_WOENSDAG,
  ...ELFDE_MAANDAG,
  ...TWAALFDE_MAANDAG,
  ...DERTIENDE_MAANDAG,
  ...VEERTIENDE_MAANDAG,
  ...NEE_EN_OF_1,
  ...NEE_EN_OF_2,
  ...NEE_EN_OF_3,
  ...VEEL_FEITEN_1,
  ...VEEL_FEITEN_2,
  ...VEEL_LIJSTEN_1,
  ...VEEL_LIJSTEN_2,
];
