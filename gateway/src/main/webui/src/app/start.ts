import { readFirst } from '@/shared/api/first-reads';
import '@/shared/fonts.css';
import './opening.css';

// The reads of the first page are on their way while the application is still being loaded.
void readFirst();
void import('./ahead');
void import('./main');
