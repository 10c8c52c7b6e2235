import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useFailureText } from '@/shared/api/use-failure-text';
import { otherErrors } from './problem-fields';

/** Why the server refused a form, with what it says of fields that the form does not have. */
export function ProblemSummary({ error, values }: { error: unknown; values: unknown }) {
  const failure = useFailureText();
  if (!error) return null;
  const { title, text } = failure(error);
  const others = otherErrors(error, values);
  return (
    <Alert severity="error" sx={{ my: 2 }}>
      {title && <AlertTitle>{title}</AlertTitle>}
      {text}
      {others.length > 0 && (
        <ul>
          {others.map(({ field, rule }) => (
            <li key={`${field} ${rule}`}>{`${field}: ${rule}`}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
