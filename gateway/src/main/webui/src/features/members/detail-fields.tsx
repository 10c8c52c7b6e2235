import ExpandIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormText } from '@/shared/forms/form-text';
import { contactDetails, furtherDetails, type Detail } from './details';
import type { PersonValues } from './person-values';
import { Section } from './section';

const twoColumns = { display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } };

const input = (detail: Detail) => ({
  htmlInput: { autoComplete: 'off', ...(detail === 'phone' ? { inputMode: 'tel' as const } : {}), ...(detail === 'email' ? { inputMode: 'email' as const } : {}) },
});

/** What is useful to know beside; the seldom used closed, until one of them is wrong. */
export function DetailFields() {
  const { t } = useTranslation('members');
  const [isOpen, setOpen] = useState(false);
  const { errors } = useFormState<PersonValues>();
  const isWrong = furtherDetails.some((detail) => errors.details?.[detail]);
  const field = (detail: Detail) => (
    <FormText<PersonValues> key={detail} name={`details.${detail}`} label={t(`details.${detail}`)} slotProps={input(detail)} />
  );
  return (
    <>
      <Section title={t('sections.contact')}>{contactDetails.map(field)}</Section>
      <Accordion
        expanded={isOpen || isWrong}
        onChange={(_, open) => {
          setOpen(open);
        }}
        disableGutters
        sx={{ borderRadius: 1 }}
        slotProps={{ heading: { component: 'h2' }, transition: { unmountOnExit: true } }}
      >
        <AccordionSummary expandIcon={<ExpandIcon />} sx={{ px: { xs: 2, md: 3 }, minHeight: 56 }}>
          <Typography component="span" variant="h2">
            {t('sections.further')}
          </Typography>
        </AccordionSummary>
        <AccordionDetails sx={{ px: { xs: 2, md: 3 }, pb: 3 }}>
          <Box sx={twoColumns}>{furtherDetails.map(field)}</Box>
        </AccordionDetails>
      </Accordion>
    </>
  );
}
