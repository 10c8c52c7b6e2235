import { DataGrid, type DataGridProps, type GridValidRowModel } from '@mui/x-data-grid';
import { enUS, viVN } from '@mui/x-data-grid/locales';
import { cspNonce } from '@/shared/csp-nonce';
import { useLanguage } from '@/shared/i18n/use-language';

const texts = { vi: viVN, en: enUS };

/** The data grid in our language and look, rows virtualised. Heavy: only for lazily loaded pages. */
export function Grid<R extends GridValidRowModel>(props: DataGridProps<R>) {
  const { localeText } = texts[useLanguage()].components.MuiDataGrid.defaultProps;
  return (
    <DataGrid
      nonce={cspNonce}
      disableColumnMenu
      disableRowSelectionOnClick
      localeText={localeText}
      {...props}
      sx={{ bgcolor: 'background.paper', '& .MuiDataGrid-columnHeaderTitle': { fontWeight: 600 } }}
    />
  );
}
