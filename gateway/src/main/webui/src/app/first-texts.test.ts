import { expect, test } from 'vitest';
import { vi } from '@/shared/i18n/vi';
import { first } from '@/shared/i18n/vi/first';
import { features } from './navigation';

test.each(features)('the navigation knows from the start what %s is called', (feature) => {
  expect(first).toHaveProperty([feature, 'title'], vi[feature].title);
});
