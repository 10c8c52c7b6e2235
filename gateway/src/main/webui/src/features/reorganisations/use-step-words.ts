import { useTranslation } from 'react-i18next';
import type { ReorganisationStep, UnitOrKey } from '@/generated/members/types.gen';
import { useUnitWords } from '@/shared/i18n/use-unit-words';
import { inFull, type Place } from './place';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A step as a sentence. */
export function useStepWords() {
  const { t } = useTranslation('reorganising');
  const words = useUnitWords();
  /** In the middle of a sentence. */
  const level = (code: string) => lower(words.level(code));
  return (step: ReorganisationStep, naming: (unit: UnitOrKey) => Place): string => {
    const name = (unit: UnitOrKey) => inFull(naming(unit));
    const unit = (id: string) => name({ unit: id });
    const all = (units: string[]) => units.join('; ');
    switch (step.kind) {
      case 'establish': {
        const what = { name: inFull(step), level: level(step.level) };
        return step.parent ? t('says.establish', { ...what, parent: name(step.parent) }) : t('says.establishRoot', what);
      }
      case 'rename':
        return t('says.rename', { unit: unit(step.unit), name: step.name });
      case 'recode':
        return t('says.recode', { unit: unit(step.unit), code: step.code });
      case 'relevel':
        return t('says.relevel', { unit: unit(step.unit), level: level(step.level) });
      case 'move':
        return step.parent
          ? t('says.move', { unit: unit(step.unit), parent: name(step.parent) })
          : t('says.moveToTop', { unit: unit(step.unit) });
      case 'merge':
        return t('says.merge', { units: all(step.units.map(unit)), into: name(step.into) });
      case 'split':
        return t('says.split', { unit: unit(step.unit), among: all(step.into.map(name)) });
      case 'close': {
        const successors = (step.successors ?? []).map(name);
        return t('says.close', { unit: unit(step.unit) }) + (successors.length > 0 ? ` ${t('says.successors', { successors: all(successors) })}` : '');
      }
      case 'abolish-level': {
        const except = (step.except ?? []).map(unit);
        const said = t('says.abolish', { level: level(step.level), within: unit(step.within) });
        return said + (except.length > 0 ? ` ${t('says.except', { units: all(except) })}` : '');
      }
      case 'join':
        return [
          t('says.join', { absorbed: unit(step.absorbed), remaining: unit(step.remaining) }),
          step.name && t('says.joinName', { name: step.name }),
          step.code && t('says.joinCode', { code: step.code }),
        ].filter(Boolean).join(' ');
    }
  };
}
